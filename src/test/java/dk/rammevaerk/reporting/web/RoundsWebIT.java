package dk.rammevaerk.reporting.web;

import static dk.rammevaerk.reporting.RoundFixture.COPENHAGEN;
import static dk.rammevaerk.reporting.RoundFixture.STRUER;
import static dk.rammevaerk.reporting.RoundFixture.VIBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Route;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.ReportingOwed;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundFixture;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The secretariat's pages of rounds, by the requests a browser sends. */
@RunningApp
class RoundsWebIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Responses responses;

    @Autowired
    Answering answering;

    @Autowired
    ResponseSteps steps;

    @Autowired
    ReportingOwed owed;

    @Autowired
    CaseWork cases;

    @Autowired
    Accounts accounts;

    private Visitor secretariat = new Visitor(0);
    private String title = "";
    private String form = "";

    @BeforeEach
    void issueAForm() {
        secretariat = Visitor.as("sekretariat", port);
        SignedInAs.secretariat();
        title = "Sekretariatets runde " + NUMBER.incrementAndGet();
        form = questionnaires.draft(FormFixture.titled("Skema til " + title)
                .row("integer", "pladser", "Pladser", "required", "yes")
                .row("file", "bilag", "Bilag")
                .rows());
        questionnaires.issue(questionnaires.versions(form).getFirst());
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private ReportingRound opened() {
        SignedInAs.secretariat();
        var round = rounds.find(rounds.draft(RoundFixture.asking(title, form, null)))
                .orElseThrow();
        rounds.open(round.id(), round.version());
        return now(round);
    }

    private ReportingRound now(ReportingRound round) {
        SignedInAs.secretariat();
        return rounds.find(round.id()).orElseThrow();
    }

    private ResponseView struer(ReportingRound round) {
        SignedInAs.secretariat();
        return responses.find(round.slug(), STRUER, 1).orElseThrow();
    }

    private void answered(ReportingRound round) {
        SignedInAs.account("indberetter", Grant.forAuthority(Role.REPORTER, STRUER));
        answering.save(round.id(), STRUER, 1, new CellText(Cell.of("pladser"), "12", 0));
        var file = new AttachedFile(new FileId(new UUID(8, 1)), "Opgørelse.pdf");
        answering.attach(round.id(), STRUER, 1, Cell.of("bilag"), file, 0);
        steps.complete(responses.find(round.slug(), STRUER, 1).orElseThrow());
    }

    private static void refused(HttpResponse<String> answer, String... said) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
    }

    private void leadsTo(HttpResponse<String> answer, String path, String said) {
        assertThat(Visitor.pathOf(answer)).isEqualTo(path);
        assertThat(secretariat.get(path).body()).contains(said);
    }

    @Test
    void aRoundIsSetUpOpenedAndReadOnItsCase() {
        var number = cases.open(
                        new CaseText("Sag med " + title, "Konsulent", "Sagens tekst.", null),
                        Route.NONE,
                        LocalDate.of(2093, 1, 1))
                .number()
                .toString();
        var ny = "/indberetning/ny";
        refused(secretariat.post(ny, "titel", title), "Vælg mindst ét spørgeskema", "Vælg mindst én myndighed");
        var set = new String[] {
            "titel",
            title,
            "formaal",
            "Til mødet.",
            "skema-" + form,
            "on",
            "aabner",
            "2026-05-01",
            "frist",
            "2026-06-01",
            "kommune-" + STRUER,
            "on",
            "resultat",
            "INSIDE",
            "sag",
            number
        };
        var backwards = set.clone();
        backwards[9] = "2026-04-01";
        refused(secretariat.post(ny, backwards), "Fristen skal ligge på eller efter");
        var nowhere = set.clone();
        nowhere[nowhere.length - 1] = "2093-9999";
        refused(secretariat.post(ny, nowhere), "Der er ingen sag med det nummer");
        var href = Visitor.pathOf(secretariat.post(ny, set));
        var draft = secretariat.get(href);
        assertThat(draft.body()).contains("Indberetningen er gemt som kladde", "Åbn indberetningen");
        var member = Visitor.as("medlem", port);
        assertThat(member.get(href).statusCode()).isEqualTo(404);
        for (var path : new String[] {ny, href + "/ret", href + "/aabn", href + "/ryk", href + "/luk"}) {
            assertThat(member.get(path).statusCode()).as(path).isEqualTo(403);
        }
        var slug = href.substring("/indberetning/".length());
        assertThat(secretariat.get(href + "/ret").body()).contains(title, "Til mødet.");
        leadsTo(secretariat.post(href + "/ret?version=0", set), href, "Indberetningen er gemt");
        refused(secretariat.post(href + "/ret?version=0", set), "i mellemtiden");
        assertThat(secretariat.get(href + "/aabn").body()).contains("Én myndighed får besked");
        leadsTo(secretariat.post(href + "/aabn?version=0"), href, "En anden har rettet her imens");
        leadsTo(secretariat.post(href + "/aabn?version=1"), href, "Indberetningen er åbnet.");
        SignedInAs.secretariat();
        assertThat(rounds.find(slug).orElseThrow().state()).isEqualTo(RoundState.OPEN);
        assertThat(secretariat.get("/sager/" + number).body()).contains(title, href);
        assertThat(member.get(href).body()).contains(title);
        assertThat(secretariat.get("/indberetning").body()).contains(title, "0 af 1");
    }

    @Test
    void thoseThatLackAreRemindedOnceADayAndTheUnreachedAreNamed() {
        var round = opened();
        assertThat(secretariat.get(round.href() + "/ryk").body()).contains("Struer", "Viborg", "ingen mailadresse");
        leadsTo(secretariat.post(round.href() + "/ryk"), round.href(), "Rykkeren er sendt til 2.");
        leadsTo(secretariat.post(round.href() + "/ryk"), round.href(), "Ingen blev rykket");
    }

    @Test
    void oneIsGivenLongerAndTheOthersAreLockedOutAndLetInAgain() {
        var round = opened();
        var longer = round.href(VIBORG) + "/frist";
        refused(secretariat.post(longer, "frist", "2026-06-01", "begrundelse", "Sygdom"), "Den nye frist skal ligge");
        refused(secretariat.post(longer, "frist", "", "begrundelse", ""), "Udfyld");
        leadsTo(
                secretariat.post(longer, "frist", "2026-06-15", "begrundelse", "Sygdom"),
                round.href(),
                "har fået længere frist");
        assertThat(secretariat.get(longer).body()).contains("2026-06-15", "Sygdom");
        assertThat(secretariat.get(round.href("0000") + "/frist").statusCode()).isEqualTo(404);

        var version = String.valueOf(round.version());
        refused(
                secretariat.post(round.href() + "/luk", "version", version, "begrundelse", " "),
                "Skriv en begrundelse");
        leadsTo(
                secretariat.post(round.href() + "/luk", "version", version, "begrundelse", "Tallene er brugt"),
                round.href(),
                "Tallene er brugt");
        refused(
                secretariat.post(round.href() + "/luk", "version", version, "begrundelse", "Igen"),
                "Det kan ikke lade sig gøre nu");
        assertThat(now(round).state()).isEqualTo(RoundState.LOCKED);
        leadsTo(
                secretariat.post(
                        round.href() + "/genaabn",
                        "version",
                        String.valueOf(now(round).version()),
                        "begrundelse",
                        "Der kom nye tal"),
                round.href(),
                "Der kom nye tal");
        assertThat(now(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aResponseIsSentBackMarkedAndTakenIn() {
        var round = opened();
        answered(round);
        var review = round.href(STRUER) + "/1/gennemgang";
        assertThat(secretariat.get(review).body())
                .contains(
                        "Svaret fra Struer",
                        "Opgørelse.pdf",
                        round.href(STRUER) + "/1/fil/bilag",
                        "afsluttet af "
                                + accounts.byUsername("indberetter")
                                        .orElseThrow()
                                        .displayName())
                .doesNotContain(new UUID(8, 1).toString(), "afsluttet af indberetter");
        var version = String.valueOf(struer(round).response().version());
        refused(
                secretariat.post(review + "/tilbage", "version", version, "opfoelg-pladser", "Ring"),
                "Skriv ved mindst ét spørgsmål",
                "Ring");
        assertThat(struer(round).response().mark("pladser").followUp()).isNull();
        leadsTo(
                secretariat.post(
                        review + "/tilbage",
                        "version",
                        version,
                        "bemaerk-pladser",
                        "Er det med aflastning?",
                        "opfoelg-pladser",
                        "Ring"),
                round.href(),
                "som har fået besked");
        assertThat(struer(round).response().mark("pladser").followUp()).isEqualTo("Ring");
        assertThat(struer(round).response().mark("pladser").returned()).isEqualTo("Er det med aflastning?");
        refused(secretariat.post(review + "/godkend", "version", version), "En anden har rettet her imens");

        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, STRUER));
        assertThat(owed.ofMyAuthority()).anySatisfy(one -> assertThat(one.text())
                .contains("skal rette sit svar på indberetningen “" + title + "”"));
        steps.complete(responses.find(round.slug(), STRUER, 1).orElseThrow());
        SignedInAs.secretariat();
        assertThat(owed.ofTheSecretariat())
                .anySatisfy(one -> assertThat(one.text()).isEqualTo(title + ": 2 mangler at svare"))
                .anySatisfy(one -> assertThat(one.text()).isEqualTo(title + ": 1 svar venter på at blive godkendt"));
        version = String.valueOf(struer(round).response().version());
        leadsTo(secretariat.post(review + "/godkend", "version", version), round.href(), "er godkendt");
        assertThat(struer(round).response().state()).isEqualTo(ResponseState.ACCEPTED);
        leadsTo(secretariat.post(review + "/opfoelgning", "opfoelg-pladser", ""), review, "Opfølgningen er gemt");
        assertThat(struer(round).response().mark("pladser").followUp()).isNull();
        var reporter = Visitor.as("indberetter", port);
        assertThat(reporter.get(review).statusCode()).isEqualTo(403);
        assertThat(secretariat.get(round.href("0000") + "/1/gennemgang").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whomNoMailReachesIsSaid() {
        var round = opened();
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, COPENHAGEN));
        answering.save(round.id(), COPENHAGEN, 1, new CellText(Cell.of("pladser"), "12", 0));
        steps.complete(responses.find(round.slug(), COPENHAGEN, 1).orElseThrow());
        var review = round.href(COPENHAGEN) + "/1/gennemgang";
        leadsTo(
                secretariat.post(review + "/tilbage", "version", "2", "bemaerk-pladser", "Er det rigtigt?"),
                round.href(),
                "Der er ingen mailadresse, så giv selv besked");
    }
}
