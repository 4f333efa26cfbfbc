package dk.rammevaerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole program on a database it did not start, as in production. */
@SpringBootTest(properties = "rammevaerk.demo=false")
@OnTestDatabase
class OtherDatabaseIT {
    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient sql;

    @Test
    void nothingEmbeddedIsStartedAndTheProgramIsNotTheOwner() {
        assertThat(program.getBeanNamesForType(EmbeddedDatabase.class)).isEmpty();
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("rammevaerk_app");
        assertThat(sql.sql("select usesuper from pg_user where usename = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(program.getBean(PlatformTransactionManager.class)).isInstanceOf(ActorTransactionManager.class);
    }
}
