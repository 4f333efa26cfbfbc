package dk.rammevaerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** With a pool of one connection, so that whatever leaks is seen by the next transaction. */
class ActorTransactionManagerIT {
    private static final ActingAs STRUER = new ActingAs("anna", "struer", Set.of("caseworker", "chair"));

    private ActorSource signedIn = Optional::empty;
    private HikariDataSource pool;
    private JdbcClient sql;
    private TransactionTemplate transaction;

    @BeforeEach
    void openPoolOfOne() {
        TestDatabase database = TestDatabase.fresh();
        var owner = JdbcClient.create(database.asOwner());
        owner.sql("create schema notes").update();
        owner.sql("create table notes.note (authority text not null, text text not null)")
                .update();
        owner.sql("alter table notes.note enable row level security").update();
        owner.sql("alter table notes.note force row level security").update();
        owner.sql("create policy own on notes.note using (authority = acting_authority())")
                .update();
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(EmbeddedDatabase.APP);
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(1000);
        sql = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new ActorTransactionManager(pool, () -> signedIn.current()));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void theDatabaseIsToldWhoIsSignedIn() {
        signedIn = () -> Optional.of(STRUER);

        assertThat(whoActs()).isEqualTo("anna struer true true false");
    }

    @Test
    void nobodyActsWhenNobodyIsSignedIn() {
        assertThat(whoActs()).isEqualTo("- - false false false");
    }

    @Test
    void nothingIsLeftForTheNextBorrowerOfTheConnection() {
        signedIn = () -> Optional.of(STRUER);
        whoActs();

        assertThat(sql.sql("select coalesce(acting_actor(), '-')")
                        .query(String.class)
                        .single())
                .isEqualTo("-");
        signedIn = Optional::empty;
        assertThat(whoActs()).isEqualTo("- - false false false");
    }

    @Test
    void aJobActsAsTheSystemAlsoWhenSomebodyIsSignedIn() {
        signedIn = () -> Optional.of(STRUER);

        assertThat(ActingAs.call(ActingAs.system("demo"), this::whoActs)).isEqualTo("system:demo - false false true");
        assertThat(whoActs()).startsWith("anna ");
    }

    @Test
    void rowSecurityShowsOnlyTheActingAuthorityAndNothingToNobody() {
        signedIn = () -> Optional.of(STRUER);
        transaction.executeWithoutResult(
                _ -> sql.sql("insert into notes.note values ('struer', 'a')").update());
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> sql.sql("insert into notes.note values ('holstebro', 'b')")
                                .update()))
                .hasStackTraceContaining("row-level security");

        assertThat(notes()).isEqualTo(1);
        signedIn = () -> Optional.of(new ActingAs("bo", "holstebro", Set.of()));
        assertThat(notes()).isZero();
        signedIn = Optional::empty;
        assertThat(notes()).isZero();
    }

    @Test
    void aTransactionThatCannotTellWhoActsGivesItsConnectionBack() {
        signedIn = () -> {
            throw new IllegalStateException("no session");
        };
        assertThatThrownBy(this::whoActs).hasMessage("no session");
        signedIn = () -> Optional.of(new ActingAs("no text \0 of PostgreSQL", "", Set.of()));
        assertThatThrownBy(this::whoActs).isInstanceOf(CannotCreateTransactionException.class);

        signedIn = Optional::empty;
        assertThat(whoActs()).startsWith("- -");
    }

    private int notes() {
        return transaction.execute(_ ->
                sql.sql("select count(*) from notes.note").query(Integer.class).single());
    }

    private String whoActs() {
        return transaction.execute(_ -> sql.sql("select concat_ws(' ', coalesce(acting_actor(), '-'),"
                        + " coalesce(acting_authority(), '-'), acting_has_role('caseworker')::text,"
                        + " acting_has_role('chair')::text, acting_has_role('system')::text)")
                .query(String.class)
                .single());
    }
}
