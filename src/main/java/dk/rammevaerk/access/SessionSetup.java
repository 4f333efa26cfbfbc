package dk.rammevaerk.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read to learn who acts, so their transactions cannot ask who acts: they run on a transaction manager of
 * their own.
 */
@Configuration(proxyBeanMethods = false)
class SessionSetup {
    /** Never handed to anybody who asks for transactions in general. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var operations = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        operations.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return operations;
    }
}
