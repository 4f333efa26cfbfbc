package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.database.ActingAs;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail: complete, and out of the program's own reach. */
@RunningApp
class AuditIT {
    private static final ActingAs ANNA = new ActingAs("anna", "0779", Set.of("ADMINISTRATOR"));

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    CprConfirmations confirmations;

    /** As the program itself, which is {@code rammevaerk_app}. */
    @Autowired
    JdbcClient sql;

    @Test
    void aChangeIsWrittenDownWithWhoAndWhatBeforeAndAfter() {
        var account = ActingAs.call(
                ANNA,
                () -> accounts.open("spor@example.dk", "Spor", "hemmelig", Set.of(Grant.inRegion(Role.SECRETARIAT))));
        ActingAs.run(ANNA, () -> accounts.change(account, false, account.grants(), "nyere hemmelighed"));

        var entries = trail.newest("anna", "access.account", null).stream()
                .filter(entry -> account.id().toString().equals(entry.rowId()))
                .toList();
        assertThat(entries).extracting(AuditTrail.Entry::action).containsExactly("UPDATE", "INSERT");
        assertThat(entries.getFirst().before()).contains("\"enabled\": true");
        assertThat(entries.getFirst().after()).contains("\"enabled\": false");
        assertThat(entries.getLast().before()).isNull();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("anna");
            assertThat(entry.before() + entry.after())
                    .doesNotContain("argon2")
                    .doesNotContain("password_hash")
                    .doesNotContain("hemmelig");
        });
        assertThat(sql.sql("select distinct authority from access.audit_entry where actor = 'anna'")
                        .query(String.class)
                        .single())
                .isEqualTo("0779");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into access.audit_entry (actor, relation, action) values ('en anden', 'access.account', 'UPDATE')",
                "update access.audit_entry set actor = 'en anden'",
                "delete from access.audit_entry",
                "truncate access.audit_entry",
                "drop table access.audit_entry",
                "alter table access.audit_entry disable trigger all",
                "alter table access.account disable trigger audit",
                "drop trigger audit on access.account",
                "create or replace function access.record_change() returns trigger language plpgsql as 'begin return null; end'",
                "alter function access.record_change() owner to rammevaerk_app",
                "set session_replication_role = replica",
                "set role rammevaerk_owner",
                "truncate access.role_grant",
                "delete from access.account",
                "update access.cpr_confirmation set place = ''",
                "delete from access.cpr_confirmation"
            })
    void theProgramItselfCannot(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .hasStackTraceContaining("org.postgresql.util.PSQLException")
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner", "must be able to SET ROLE");
    }

    /** A table without the trigger is one somebody forgot, or one of these. */
    @Test
    void everyTableIsAuditedButThoseThatHoldNothingOfTheBusiness() {
        // what OParl tells and what is found are made from audited tables; the uses of tokens are a trail themselves
        assertThat(sql.sql("""
                        select relnamespace::regnamespace || '.' || relname from pg_class
                        where relkind in ('r', 'p')
                          and relnamespace::regnamespace::text not in ('public', 'information_schema', 'pg_catalog', 'pg_toast')
                          and not exists (
                            select from pg_trigger where tgrelid = pg_class.oid and tgfoid = 'access.record_change'::regproc
                              and tgenabled = 'O' and tgtype & 28 = 28)
                        order by 1""").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "access.audit_entry",
                        "access.failed_sign_in",
                        "access.spring_session",
                        "access.spring_session_attributes",
                        "api.published_object",
                        "api.published_place",
                        "api.token_use",
                        "imports.sealed_file",
                        "search.entry");
    }

    @Test
    void noTableCanBeEmptiedPastItsTrigger() {
        assertThat(sql.sql("""
                        select relnamespace::regnamespace || '.' || relname from pg_class
                        where relkind in ('r', 'p') and has_table_privilege('rammevaerk_app', oid, 'TRUNCATE')""").query(String.class).list()).isEmpty();
    }

    @Test
    void theAdministratorReadsTheTrailAndNobodyElseDoes() {
        ActingAs.run(
                ANNA,
                () -> accounts.open("side@example.dk", "Siden", "hemmelig", Set.of(Grant.inForum(Role.CHAIR, "kkr"))));
        var page = Visitor.as("administrator", port).get("/administration/aendringer?hvem=anna&hvad=access");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("side@example.dk", "<b>Rolle</b> oprettet af <b>anna</b>");

        for (var username : new String[] {"sekretariat", "formand", "medlem", "indberetter", "takstgruppe"}) {
            assertThat(Visitor.as(username, port)
                            .get("/administration/aendringer")
                            .statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
        assertThat(Visitor.pathOf(new Visitor(port).get("/administration/aendringer")))
                .isEqualTo("/log-paa");
    }

    @Test
    void olderEntriesAreOnTheNextPage() {
        var busy = new ActingAs("travl", "", Set.of());
        for (int i = 0; i <= AuditTrail.PAGE_SIZE; i++) {
            int line = i;
            ActingAs.run(busy, () -> confirmations.record("sted " + line, CprConfirmations.IsInstead.PHONE));
        }
        var newest = trail.newest("travl", "", null);
        assertThat(newest).hasSize(AuditTrail.PAGE_SIZE);
        assertThat(newest.getFirst().after()).contains("sted " + AuditTrail.PAGE_SIZE);
        assertThat(trail.newest("travl", "", newest.getLast().id()))
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.after()).contains("\"sted 0\""));

        var administrator = Visitor.as("administrator", port);
        var older = "/administration/aendringer?hvem=travl&amp;hvad=&amp;foer="
                + newest.getLast().id();
        assertThat(administrator.get("/administration/aendringer?hvem=travl").body())
                .contains(older);
        assertThat(administrator.get(older.replace("&amp;", "&")).body())
                .contains("sted 0")
                .doesNotContain("Vis ældre");
    }
}
