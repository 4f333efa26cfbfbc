package dk.rammevaerk.database;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    ActorTransactionManager transactionManager(DataSource dataSource, ObjectProvider<ActorSource> actorSource) {
        return new ActorTransactionManager(dataSource, () -> {
            ActorSource source = actorSource.getIfAvailable();
            return source == null ? Optional.empty() : source.current();
        });
    }

    /** Without {@code spring.datasource.url}: a database of our own, migrated by its owner and used by the app role. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoOtherDatabase.class)
    static class Embedded {
        @Bean
        EmbeddedDatabase embeddedDatabase(
                @Value("${rammevaerk.data}") Path data,
                @Value("${rammevaerk.programs:${rammevaerk.data}/programs}") Path programs) {
            return EmbeddedDatabase.start(data, programs, EmbeddedDatabase.Durability.ON_DISK);
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return database.url();
                }

                @Override
                public String getUsername() {
                    return EmbeddedDatabase.APP;
                }

                @Override
                public String getPassword() {
                    return database.passwords().app();
                }
            };
        }

        @Bean
        FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
            return new FlywayConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return database.url();
                }

                @Override
                public String getUsername() {
                    return EmbeddedDatabase.OWNER;
                }

                @Override
                public String getPassword() {
                    return database.passwords().owner();
                }
            };
        }
    }

    static class NoOtherDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
