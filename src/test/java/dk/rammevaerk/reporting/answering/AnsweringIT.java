package dk.rammevaerk.reporting.answering;

import static dk.rammevaerk.reporting.answering.AskedRounds.SKIVE;
import static dk.rammevaerk.reporting.answering.AskedRounds.STRUER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An authority answers without a script, and field by field as the script does; two at once; and nobody else. */
@RunningApp
class AnsweringIT {
    @LocalServerPort
    int port;

    @Autowired
    Rounds rounds;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Responses responses;

    @Autowired
    ResponseSteps steps;

    private ReportingRound shelters(String title) {
        var rows = FormFixture.shelters().rows();
        return AskedRounds.open(rounds, questionnaires, title, new FormRows(title, rows.survey(), rows.choices()));
    }

    private ResponseView view(ReportingRound round, String authority) {
        SignedInAs.secretariat();
        try {
            return responses.find(round.slug(), authority, 1).orElseThrow();
        } finally {
            SignedInAs.nobody();
        }
    }

    private String text(ReportingRound round, String authority, String cell) {
        return view(round, authority)
                .response()
                .entry(Cell.parse(cell))
                .map(Entry::text)
                .orElse("");
    }

    private static String href(ReportingRound round, String authority) {
        return round.href(authority) + "/1";
    }

    @Test
    void theWholeOfAResponseIsGivenWithoutAScript() {
        var round = shelters("Herberger uden script " + UUID.randomUUID());
        var reporter = Visitor.as("indberetter", port);
        var overview = reporter.get(round.href(SKIVE)).body();
        assertThat(overview)
                .contains("Hvad mangler Skive Kommune at svare?")
                .contains("Tallene skal bruges på mødet i september.")
                .contains("aria-disabled=\"true\"")
                .contains("vis=mangler#felt-har_herberg");
        var first = href(round, SKIVE) + "/1";
        assertThat(Visitor.pathOf(reporter.get(href(round, SKIVE)))).isEqualTo(first);
        assertThat(reporter.get(first).body())
                .contains("Har I et herberg?")
                .containsPattern("id=\"sporgsmaal-pladser\"[^>]* hidden");

        var brought = reporter.post(first, "version-har_herberg", "0", "har_herberg", "ja", "handling", "videre");
        assertThat(Visitor.pathOf(brought))
                .as("what the answer asks for is not passed by")
                .startsWith(first);
        var faulty = reporter.post(
                first,
                "version-pladser",
                "0",
                "pladser",
                "tolv",
                "version-herberger.1.herberg_navn",
                "0",
                "herberger.1.herberg_navn",
                "Herberget",
                "version-herberger.1.herberg_drift",
                "0",
                "herberger.1.herberg_drift",
                "offentlig",
                "version-herberger.1.herberg_pladser",
                "0",
                "herberger.1.herberg_pladser",
                "12",
                "handling",
                "videre");
        assertThat(Visitor.pathOf(faulty)).isEqualTo(first + "?vis=fejl");
        assertThat(reporter.get(first).body())
                .contains("value=\"tolv\"")
                .contains("Her skal stå et tal")
                .contains("name=\"handling\" value=\"fjern:herberger.1\"")
                .contains("name=\"herberger.2.herberg_navn\"");
        var mended = reporter.post(
                first, "version-pladser", "1", "stod-pladser", "tolv", "pladser", "12", "handling", "videre");
        assertThat(Visitor.pathOf(mended)).isEqualTo(href(round, SKIVE) + "/2");

        var several = reporter.post(
                href(round, SKIVE) + "/2",
                "version-grupper",
                "0",
                "grupper",
                "unge",
                "grupper",
                "kvinder",
                "handling",
                "videre");
        assertThat(Visitor.pathOf(several)).isEqualTo(round.href(SKIVE));
        assertThat(text(round, SKIVE, "grupper")).isEqualTo("unge kvinder");
        assertThat(reporter.get(round.href(SKIVE)).body()).contains("Afslut svar for Skive Kommune");
        int version = view(round, SKIVE).response().version();
        reporter.post(href(round, SKIVE) + "/afslut", "version", String.valueOf(version));
        assertThat(reporter.get(round.href(SKIVE)).body())
                .contains("Fællessekretariatet ser det igennem")
                .contains("Tag svaret tilbage");
        assertThat(reporter.get(first).body()).contains("12\u00A0pladser").doesNotContain("name=\"pladser\"");
    }

    @Test
    void twoWriteInOneResponseAndNeitherOverwritesTheOther() {
        var round = shelters("Herberger for to " + UUID.randomUUID());
        var reporter = Visitor.as("indberetter", port);
        var secretariat = Visitor.as("sekretariat", port);
        var section = href(round, SKIVE) + "/2";
        var cell = href(round, SKIVE) + "/celle/belaegning";
        assertThat(reporter.post(cell, "version", "0", "text", "80").body()).contains("\"version\":1", "savedAt");
        var late = secretariat.post(cell, "version", "0", "text", "90");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"text\":\"80\"", "\"version\":1", "Økonom, Skive Kommune");
        assertThat(secretariat.post(cell, "version", "0", "text", "80").statusCode())
                .as("the same")
                .isEqualTo(200);

        var conflict = secretariat.post(
                section, "version-belaegning", "0", "belaegning", "95", "version-takst", "0", "takst", "1200");
        assertThat(conflict.statusCode()).isEqualTo(422);
        assertThat(conflict.body())
                .contains("value=\"95\"")
                .contains("mens du skrev: 80\u00A0%")
                .contains("value=\"deres:belaegning\"")
                .contains("name=\"version-belaegning\" value=\"1\"");
        assertThat(text(round, SKIVE, "takst")).as("all or none").isEmpty();
        var theirs = secretariat.post(
                section,
                "version-belaegning",
                "1",
                "stod-belaegning",
                "80",
                "belaegning",
                "95",
                "version-takst",
                "0",
                "takst",
                "1200",
                "handling",
                "deres:belaegning");
        assertThat(theirs.statusCode()).isEqualTo(302);
        assertThat(text(round, SKIVE, "belaegning")).isEqualTo("80");
        assertThat(text(round, SKIVE, "takst")).isEqualTo("1200");
        var untouched = secretariat.post(
                section,
                "version-belaegning",
                "0",
                "belaegning",
                "",
                "version-takst",
                "1",
                "stod-takst",
                "1200",
                "takst",
                "1300");
        assertThat(untouched.statusCode()).as("nobody typed in the first").isEqualTo(302);
        assertThat(text(round, SKIVE, "belaegning")).isEqualTo("80");
        assertThat(text(round, SKIVE, "takst")).isEqualTo("1300");
    }

    @Test
    void whatMayBeACprNumberStaysInTheFieldAlone() {
        var round = shelters("Herberger med numre " + UUID.randomUUID());
        var reporter = Visitor.as("indberetter", port);
        var refused = reporter.post(href(round, SKIVE) + "/celle/tekst", "version", "0", "text", "Borger 010170-1234");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("CPR-nummer").doesNotContain("choices");
        var form = reporter.post(href(round, SKIVE) + "/2", "version-tekst", "0", "tekst", "Borger 010170-1234");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Borger 010170-1234").contains("Her står måske et CPR-nummer");
        var note = reporter.post(href(round, SKIVE) + "/note/pladser", "version", "0", "text", "Borger 010170-1234");
        assertThat(note.statusCode()).isEqualTo(422);
        assertThat(view(round, SKIVE).response().entries()).isEmpty();
    }

    @Test
    void onlyTheAuthorityAndTheSecretariatGetIn() {
        var round = shelters("Herberger for de rette " + UUID.randomUUID());
        var reporter = Visitor.as("indberetter", port);
        for (var path : new String[] {"", "/1", "/1/1", "/1/1/tilstand", "/1/fil/bilag"}) {
            assertThat(reporter.get(round.href(STRUER) + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(reporter.post(href(round, STRUER) + "/celle/pladser", "version", "0", "text", "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reporter.post(href(round, STRUER) + "/1", "version-pladser", "0", "pladser", "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reporter.post(round.href(STRUER) + "/kontakter", "kontakter", "A, a@example.dk")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.as("sekretariat", port)
                        .get(href(round, STRUER) + "/1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.as("medlem", port).get(href(round, SKIVE) + "/1").statusCode())
                .isEqualTo(200);
        for (var nothing : new String[] {"/9", "/1/99", "/1/fil/bilag", "/1/fil/a..b"}) {
            assertThat(reporter.get(round.href(SKIVE) + nothing).statusCode())
                    .as(nothing)
                    .isEqualTo(404);
        }
        assertThat(reporter.post(href(round, SKIVE) + "/celle/bilag", "version", "0", "text", UUID.randomUUID() + " x")
                        .statusCode())
                .as("a file is not typed")
                .isEqualTo(403);
    }

    @Test
    void actsContactsAndRowsAreGivenWithoutAScript() {
        var round = shelters("Herberger med skridt " + UUID.randomUUID());
        var reporter = Visitor.as("indberetter", port);
        var first = href(round, SKIVE) + "/1";
        reporter.post(first, "version-har_herberg", "0", "har_herberg", "ja", "handling", "NOT_RELEVANT:pladser");
        assertThat(view(round, SKIVE).response().mark("pladser").act()).isEqualTo(Act.NOT_RELEVANT);
        assertThat(reporter.get(first).body()).contains("Ikke relevant for Skive Kommune", "Svar alligevel");
        reporter.post(first, "handling", "svar:pladser");
        assertThat(view(round, SKIVE).response().mark("pladser").act()).isNull();
        var nothing = reporter.post(first, "handling", "UNCHANGED:pladser");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("ikke noget svar fra sidst");
        reporter.post(
                first,
                "version-herberger.1.herberg_navn",
                "0",
                "herberger.1.herberg_navn",
                "Et",
                "version-herberger.2.herberg_navn",
                "0",
                "herberger.2.herberg_navn",
                "To",
                "handling",
                "fjern:herberger.1");
        assertThat(view(round, SKIVE).response().answers().rows("herberger")).containsExactly("2");

        var wrong = reporter.post(round.href(SKIVE) + "/kontakter", "kontakter", "Konsulent uden adresse");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Linjen “Konsulent uden adresse” kan ikke læses");
        reporter.post(round.href(SKIVE) + "/kontakter", "kontakter", "Ny konsulent, Skive Kommune, ny@example.dk\n");
        assertThat(view(round, SKIVE).invitation().contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.name()).isEqualTo("Ny konsulent, Skive Kommune"));
    }

    @Test
    void whatIsSentBackSaysWhatIsAskedFor() {
        var round = AskedRounds.open(
                rounds,
                questionnaires,
                "Sendt tilbage " + UUID.randomUUID(),
                FormFixture.titled("Sendt tilbage " + UUID.randomUUID())
                        .row("text", "navn", "Navn på stedet", "required", "yes")
                        .rows());
        var reporter = Visitor.as("indberetter", port);
        reporter.post(href(round, SKIVE) + "/1", "version-navn", "0", "navn", "Stedet");
        reporter.post(
                href(round, SKIVE) + "/afslut",
                "version",
                String.valueOf(view(round, SKIVE).response().version()));
        SignedInAs.secretariat();
        steps.sendBack(
                responses.find(round.slug(), SKIVE, 1).orElseThrow(),
                Map.of("navn", "Hvilket sted?"),
                "Tak for svaret");
        SignedInAs.nobody();
        assertThat(reporter.get(round.href(SKIVE)).body())
                .contains("Sendt tilbage med spørgsmål", "Hvilket sted?", "Tak for svaret");
        assertThat(reporter.get(href(round, SKIVE) + "/1").body()).contains("Hvilket sted?");
    }

    @Test
    void lastTimesAnswersAreConfirmedByAnActAndNotInPassing() {
        var title = "Gentaget " + UUID.randomUUID();
        var before = AskedRounds.open(
                rounds,
                questionnaires,
                title,
                FormFixture.titled(title)
                        .row("integer", "pladser", "Pladser", "required", "yes", "rammevaerk::change", "10")
                        .row("text", "andet", "Andet")
                        .rows());
        var reporter = Visitor.as("indberetter", port);
        reporter.post(href(before, SKIVE) + "/1", "version-pladser", "0", "pladser", "12");
        reporter.post(
                href(before, SKIVE) + "/afslut",
                "version",
                String.valueOf(view(before, SKIVE).response().version()));
        var round = AskedRounds.openAgain(rounds, title + " igen", before);
        var section = href(round, SKIVE) + "/1";
        assertThat(reporter.get(section).body())
                .contains("Sidst: 12", "Fra sidst – bekræft eller ret", "value=\"UNCHANGED:pladser\"");
        reporter.post(
                section,
                "version-pladser",
                "1",
                "stod-pladser",
                "12",
                "pladser",
                "12",
                "version-andet",
                "0",
                "andet",
                "x");
        assertThat(view(round, SKIVE).checked().mayBeCompleted())
                .as("nobody has said that it holds")
                .isFalse();
        reporter.post(section, "handling", "UNCHANGED:pladser");
        assertThat(reporter.get(section).body()).contains("Uændret siden sidst");
        assertThat(view(round, SKIVE).checked().mayBeCompleted()).isTrue();
        var version = view(round, SKIVE)
                .response()
                .entry(Cell.of("pladser"))
                .orElseThrow()
                .version();
        reporter.post(section, "version-pladser", String.valueOf(version), "stod-pladser", "12", "pladser", "40");
        assertThat(reporter.get(section).body()).contains("Svaret er ændret mere end 10 %");
        int mark = view(round, SKIVE).response().mark("pladser").version();
        reporter.post(section, "version-note-pladser", String.valueOf(mark), "note-pladser", "Nyt herberg");
        assertThat(view(round, SKIVE).checked().mayBeCompleted()).isTrue();
    }
}
