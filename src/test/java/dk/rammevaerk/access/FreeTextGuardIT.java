package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No form lets a number through that may be a CPR number, whoever wrote its controller. */
@RunningApp
class FreeTextGuardIT {
    /** A day and four digits; nobody's number. */
    private static final String SUSPECT = "280299-0000";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration/brugere",
                "/administration/fora",
                "/moeder/01900000-0000-7000-8000-000000000000/01900000-0000-7000-8000-000000000001/luk",
                "/indlaesning",
                "/konto",
                "/byggesten"
            })
    void everyFormIsStoppedBeforeItsHandlerSeesIt(String path) {
        for (var username : new String[] {"administrator", "sekretariat"}) {
            var answer = Visitor.as(username, port).post(path, "et-felt", "Borgeren " + SUSPECT + " er nævnt");
            if (answer.statusCode() != 403) assertAsked(answer);
        }
    }

    @Test
    void nothingIsStoredAndNothingIsLost() {
        var answer = Visitor.as("administrator", port)
                .post(
                        "/administration/brugere",
                        "brugernavn",
                        "cpr-1@example.dk",
                        "navn",
                        "Første linje\nRing til " + SUSPECT,
                        "region",
                        "SECRETARIAT");
        assertAsked(answer);
        assertThat(answer.body())
                .contains("Første linje\nRing til " + SUSPECT)
                .contains("name=\"brugernavn\" value=\"cpr-1@example.dk\"")
                .contains("Feltet ligner et CPR-nummer på linje 2")
                .contains("action=\"/administration/brugere\"");
        assertThat(accounts.byUsername("cpr-1@example.dk")).isEmpty();
        assertThat(everything()).doesNotContain(SUSPECT);
    }

    @Test
    void anAnswerLetsItThroughAndIsAuditedWithoutTheNumber() {
        var answer = Visitor.as("administrator", port)
                .post(
                        "/administration/brugere",
                        "brugernavn",
                        "cpr-2@example.dk",
                        "navn",
                        "Vagttelefonen 280299 0001",
                        "region",
                        "SECRETARIAT",
                        "cpr-svar",
                        "PHONE");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(accounts.byUsername("cpr-2@example.dk")).isPresent();
        var audited = sql.sql("""
                        select actor || ' ' || after::text from access.audit_entry
                        where relation = 'access.cpr_confirmation' and after ->> 'place' like '/administration/brugere navn %'""").query(String.class).list();
        assertThat(audited)
                .singleElement()
                .asString()
                .startsWith("administrator ")
                .contains("\"place\": \"/administration/brugere navn 1\"", "\"is_instead\": \"PHONE\"")
                .doesNotContain("0001");
    }

    @Test
    void anAnswerThatIsNoneDoesNotHelp() {
        assertAsked(Visitor.as("administrator", port)
                .post("/administration/brugere", "brugernavn", "x", "navn", SUSPECT, "cpr-svar", "PERHAPS"));
    }

    @Test
    void fieldsOfAFormWithFilesAreStoppedToo() {
        assertAsked(Visitor.as("sekretariat", port).postMultipart("/indlaesning", "bemaerkning", "Se " + SUSPECT));
    }

    @Test
    void anHtmxRequestShowsTheQuestionAsAPage() {
        var visitor = Visitor.as("administrator", port);
        var token = visitor.token();
        var answer = visitor.postUnasked(
                "/administration/brugere",
                new String[] {"HX-Request", "true"},
                "_csrf",
                token,
                "brugernavn",
                "x",
                "navn",
                SUSPECT);
        assertAsked(answer);
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("body");
    }

    @Test
    void aScriptThatSavesWhileSomebodyWritesIsToldAsJson() {
        var visitor = Visitor.as("administrator", port);
        var answer = visitor.postUnasked(
                "/administration/brugere",
                new String[] {"Accept", "application/json"},
                "_csrf",
                visitor.token(),
                "navn",
                "En linje\n" + SUSPECT);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Feltet ligner et CPR-nummer på linje 2")
                .contains("\"PHONE\":\"Et telefonnummer\"")
                .doesNotContain(SUSPECT);
    }

    @Test
    void aStrangerIsNotAsked() {
        assertThat(Visitor.pathOf(new Visitor(port).post("/administration/brugere", "navn", SUSPECT)))
                .isEqualTo("/log-paa");
    }

    private static void assertAsked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Er det et CPR-nummer?");
    }

    /** All that could have been stored by a form. */
    private String everything() {
        return sql.sql("""
                        select concat((select string_agg(a::text, '') from access.account a),
                                      (select string_agg(e::text, '') from access.audit_entry e),
                                      (select string_agg(c::text, '') from access.cpr_confirmation c))""").query(String.class).single();
    }
}
