package dk.rammevaerk.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling the database who acts, so that row security and the audit triggers need no
 * parameter. The settings end with the transaction: the next borrower of the connection never inherits them. Without an
 * actor they are empty, and row security shows nothing.
 */
public final class ActorTransactionManager extends JdbcTransactionManager {
    private static final String TELL_WHO_ACTS =
            "select set_config('app.actor', ?, true), set_config('app.authority', ?, true),"
                    + " set_config('app.roles', ?, true)";

    private static final ScopedValue<Optional<ActingAs>> BEGINNING = ScopedValue.newInstance();

    private final transient Supplier<Optional<ActingAs>> signedIn;

    public ActorTransactionManager(DataSource dataSource, Supplier<Optional<ActingAs>> signedIn) {
        super(dataSource);
        this.signedIn = signedIn;
    }

    /** Asks who acts before it takes a connection: the answer may need one itself, and holding two can run them out. */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        ScopedValue.where(BEGINNING, ActingAs.scoped().or(signedIn)).run(() -> super.doBegin(transaction, definition));
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Optional<ActingAs> actingAs = BEGINNING.get();
        try (var tell = connection.prepareStatement(TELL_WHO_ACTS)) {
            tell.setString(1, actingAs.map(ActingAs::actor).orElse(""));
            tell.setString(2, actingAs.map(ActingAs::authority).orElse(""));
            tell.setString(
                    3,
                    actingAs.map(who -> who.roles().stream().sorted().collect(Collectors.joining(",")))
                            .orElse(""));
            tell.execute();
        }
    }
}
