package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.CouncilPackages;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The secretariat's forms refuse what cannot be, say why, and keep what was typed. */
@RunningApp
class AgreementFormsIT {
    private static final AtomicInteger YEAR = new AtomicInteger(2007);
    private static final String SKIVE = "0779";
    private static final String SKANDERBORG = "0746";
    private static final String LONG = "a".repeat(10_001);

    @LocalServerPort
    int port;

    @Autowired
    Agreements agreements;

    @Autowired
    Parts parts;

    @Autowired
    Principles principles;

    @Autowired
    ActionPlans plans;

    @Autowired
    PoliticalApproval approval;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    CouncilPackages packages;

    @Autowired
    Files files;

    @Autowired
    Parties parties;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    private AgreementPeriod period = AgreementPeriod.of(2007, 2);
    private String href = "";
    private String forum = "";
    private Visitor secretariat = new Visitor(0);

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        period = AgreementPeriod.of(YEAR.getAndAdd(2), 2);
        href = "/rammeaftaler/" + period;
        forum = "formularforum-" + period.firstYear();
        parties.register(new Forum(forum, "Formularforum " + period, "Et forum", null));
        secretariat = Visitor.as("sekretariat", port);
        agreements.begin(
                period,
                forum,
                Milestones.planned(null, null, null, approvals.today().plusDays(90)));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private FrameworkAgreement agreement() {
        return agreements.find(period).orElseThrow();
    }

    private ApprovalRound round() {
        return approvals.find(agreement().id().value()).orElseThrow();
    }

    private void refuses(HttpResponse<String> answer, String message) {
        assertThat(answer.statusCode()).as(message).isEqualTo(422);
        assertThat(answer.body()).contains(message);
    }

    private HttpResponse<String> take(String step, LocalDate day) {
        return secretariat.post(
                href + "/skridt/" + step, "version", String.valueOf(agreement().version()), "dag", day.toString());
    }

    private HttpResponse<String> answers(String authority, String state, LocalDate day, String reason) {
        return secretariat.postMultipart(
                href + "/godkendelser/" + authority,
                "version",
                String.valueOf(round().of(authority).orElseThrow().version()),
                "status",
                state,
                "dato",
                day.toString(),
                "grund",
                reason);
    }

    private void layBeforeTheCouncils() {
        var part = parts.add(agreement(), Part.Kind.TEXT, "Bilag: Takstaftale");
        parts.write(agreement(), part, 0, "Tekst", null, null);
        agreements.step(period, agreement().version(), AgreementState.IN_CONSULTATION, approvals.today());
        approval.begin(period, agreement().version(), "Rammeaftale " + period, List.of("godkender"), "Drøftet.");
    }

    private void adopt(String authority, CouncilAnswer answer) {
        approvals.register(round().subject(), authority, 0, answer, null);
    }

    /** Skanderborg with a reservation that nobody has answered, all others with a proof. */
    private void allAdopt(LocalDate day) {
        for (var council : round().councils()) {
            adopt(
                    council.authority(),
                    council.authority().equals(SKANDERBORG)
                            ? CouncilAnswer.adoptedWithReservation(day, "Takstloftet", null)
                            : CouncilAnswer.adopted(day, "Punkt 4"));
        }
    }

    @Test
    void aDateThatIsNoneAndAChoiceThatIsNoneAreNotSaved() {
        var area = plans.addArea(agreement(), "Område", "Formål", false);
        var form = href + "/omraader/" + area + "/ny";
        for (var date : List.of("20266-01-01", "0206-12-01", "i morgen")) {
            var answer =
                    secretariat.post(form, "titel", "Kort", "ansvarlig", "DASSOS", "status", "PLANNED", "frist", date);
            refuses(answer, "Feltet Frist er ikke en dato");
            assertThat(answer.body()).contains("value=\"" + date + "\"");
        }
        refuses(
                secretariat.post(form, "titel", "Kort", "ansvarlig", "DASSOS", "status", "SNART"),
                "Vælg en mulighed i feltet Status");
        refuses(
                secretariat.post(form, "titel", "Kort", "ansvarlig", LONG, "status", "PLANNED"),
                "Feltet Ansvarlig er for langt. Brug højst 300 tegn.");
        refuses(
                secretariat.post(href + "/udmeldinger/ny", "myndighed", SKIVE, "art", "CLOSURE", "tilbud", LONG),
                "Feltet Tilbud er for langt");
        assertThat(secretariat
                        .post(form, "titel", "Kort", "ansvarlig", "DASSOS", "status", "DONE", "frist", "31.12.2026")
                        .statusCode())
                .isEqualTo(302);
        assertThat(plans.of(agreement()).getFirst().activities())
                .singleElement()
                .satisfies(one -> assertThat(one.facts().due()).isEqualTo(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void anAgreementIsNotBegunOnWhatCannotBe() {
        var year = String.valueOf(period.firstYear() + 1);
        var others = new String[] {"laengde", "2", "forum", "dassos"};
        refuses(begin(others, "aar", "toogtyve", "frist", "2040-12-01"), "Skriv et årstal mellem 2007 og 2100");
        refuses(begin(others, "aar", year, "frist", "2040-12-01"), "Perioden falder sammen med Rammeaftale " + period);
        refuses(
                begin(others, "aar", "2097", "kkr", "2096-12-02", "frist", "2096-12-01"),
                "Rådenes frist ligger før behandlingen i KKR");
        refuses(begin(others, "aar", "2097", "frist", "20966-01-01"), "Feltet Rådenes frist er ikke en dato");
    }

    private HttpResponse<String> begin(String[] others, String... fields) {
        var all = new String[others.length + fields.length];
        System.arraycopy(others, 0, all, 0, others.length);
        System.arraycopy(fields, 0, all, others.length, fields.length);
        return secretariat.post("/rammeaftaler/ny", all);
    }

    @Test
    void whatACouncilHasAdoptedLocksThePrinciplesAndNotTheirInitiatives() {
        var principle = principles.add(agreement(), "Kvalitet", "Vi følger kvaliteten.", "");
        var initiative = principles.addInitiative(agreement(), principle, "Et temamøde");
        layBeforeTheCouncils();
        var form = href + "/principper/" + principle;
        assertThat(secretariat.get(form).statusCode()).isEqualTo(200);
        adopt(SKIVE, CouncilAnswer.adopted(approvals.today(), "Punkt 4"));
        assertThat(secretariat.get(form).statusCode()).isEqualTo(302);
        assertThat(secretariat.get(href + "/principper/ny").statusCode()).isEqualTo(302);
        refuses(
                secretariat.post(form, "version", "0", "titel", "Andet", "tekst", "Andet"),
                "Rådene har vedtaget teksten");
        assertThat(secretariat.get(href).body())
                .contains("Ét råd har vedtaget teksten")
                .doesNotContain(form + "\"");
        var change = secretariat.post(
                href + "/initiativer/" + initiative,
                "version",
                "0",
                "tekst",
                "To temamøder",
                "status",
                "UNDERWAY",
                "grund",
                "Behovet er større");
        assertThat(change.statusCode()).isEqualTo(302);
        assertThat(principles.initiative(agreement(), initiative).orElseThrow().text())
                .isEqualTo("To temamøder");
    }

    @Test
    void theLastStepsFollowEachOtherAndAWrongDayIsCorrected() {
        layBeforeTheCouncils();
        var today = approvals.today();
        var adopted = today.minusDays(10);
        allAdopt(adopted);
        var asked = secretariat.get(href + "/skridt/vedtaget").body();
        assertThat(asked)
                .contains("value=\"" + adopted + "\"")
                .contains("Et forbehold er ikke afklaret: Skanderborg Kommune", "Bevis mangler: Skanderborg Kommune");
        refuses(take("vedtaget", today.plusDays(1)), "Dagen ligger i fremtiden");
        refuses(take("vedtaget", adopted.minusDays(1)), "Dagen kan ikke ligge før");
        assertThat(take("vedtaget", today.minusDays(5)).statusCode()).isEqualTo(302);
        refuses(take("offentliggjort", today.minusDays(6)), "Dagen kan ikke ligge før");
        assertThat(take("offentliggjort", today.minusDays(4)).statusCode()).isEqualTo(302);
        refuses(take("sendt", today.minusDays(5)), "Dagen kan ikke ligge før");
        assertThat(take("sendt", today.minusDays(3)).statusCode()).isEqualTo(302);

        assertThat(secretariat.get(href).body()).contains("Ret datoerne");
        refuses(correct(today.minusDays(9), today.minusDays(4), today.minusDays(3), ""), "Udfyld feltet Hvorfor");
        refuses(
                correct(today.minusDays(9), today.minusDays(4), today.minusDays(5), "Fejl"),
                "Dagen kan ikke ligge før");
        assertThat(correct(adopted, today.minusDays(4), today.minusDays(3), "Tastet forkert")
                        .statusCode())
                .isEqualTo(302);
        assertThat(agreement().milestones().finalOn()).isEqualTo(adopted);
        assertThat(secretariat.get(href + "/datoer").body()).contains("Grund: Tastet forkert");
        assertThat(Visitor.as("medlem", port).get(href + "/datoer").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> correct(LocalDate adopted, LocalDate published, LocalDate sent, String reason) {
        return secretariat.post(
                href + "/datoer",
                "version",
                String.valueOf(agreement().version()),
                "endelig",
                adopted.toString(),
                "offentliggjort",
                published.toString(),
                "sendt",
                sent.toString(),
                "grund",
                reason);
    }

    @Test
    void aCouncilThatAdoptedWhatIsFinalStaysAdopted() {
        layBeforeTheCouncils();
        var today = approvals.today();
        refuses(answers(SKIVE, "ADOPTED", LocalDate.of(1999, 5, 5), ""), "Skriv rådets dag");
        refuses(answers(SKIVE, "ADOPTED", LocalDate.of(2001, 5, 5), ""), "Dagen kan ikke ligge før");
        allAdopt(today.minusDays(2));
        assertThat(take("vedtaget", today).statusCode()).isEqualTo(302);
        assertThat(secretariat.get(href + "/godkendelser/" + SKIVE).body()).doesNotContain("value=\"REJECTED\"");
        for (var state : List.of("REJECTED", "WAITING", "ON_AGENDA")) {
            refuses(answers(SKIVE, state, today, "Fejl"), "Rådets svar kan ikke blive til andet end vedtaget");
        }
        assertThat(answers(SKIVE, "ADOPTED", today.minusDays(3), "Datoen var forkert")
                        .statusCode())
                .isEqualTo(302);
        assertThat(round().of(SKIVE).orElseThrow().answer().date()).isEqualTo(today.minusDays(3));
    }

    @Test
    void anEmptyFileIsNotSwallowedAndATextIsNotLostBesideAFile() {
        layBeforeTheCouncils();
        var page = href + "/godkendelser/" + SKIVE;
        var day = approvals.today().toString();
        var empty = "bevis\"; filename=\"tom.pdf";
        refuses(
                secretariat.postMultipart(page, "version", "0", "status", "ADOPTED", "dato", day, empty, ""),
                "Filen er tom. Vælg den igen.");
        assertThat(round().of(SKIVE).orElseThrow().version()).isZero();
        var other = AgreementPeriod.of(YEAR.getAndAdd(2), 2);
        agreements.begin(other, "dassos", Milestones.planned(null, null, null, approvals.today()));
        var draft = agreements.find(other).orElseThrow();
        var part = parts.add(draft, Part.Kind.TEXT, "Aftalen");
        var write = "/rammeaftaler/" + other + "/dele/" + part + "/skriv";
        refuses(
                secretariat.postMultipart(write, "version", "0", "tekst", "", "fil\"; filename=\"tom.pdf", ""),
                "Filen er tom. Vælg den igen.");
        refuses(
                secretariat.postMultipart(write, "version", "0", "tekst", "Min tekst", "fil\"; filename=\"a.pdf", "x"),
                "Du har både skrevet en tekst og valgt en fil");
        assertThat(parts.find(draft, part).orElseThrow().versions()).isEmpty();
    }

    @Test
    void theStatusOfThePlanComesOnAMeetingOfItsForum() {
        plans.addArea(agreement(), "Mental sundhed", "Formål", false);
        agreements.step(period, agreement().version(), AgreementState.IN_CONSULTATION, approvals.today());
        var status = href + "/handlingsplan";
        var meeting =
                cycle.plan(forum, OccasionFixture.atViborg(approvals.today().plusDays(20)));
        assertThat(secretariat.get(status).body()).contains("value=\"" + meeting + "\"");
        refuses(secretariat.post(status, "moede", "00000000-0000-0000-0000-000000000000"), "Vælg et møde");
        var put = secretariat.post(status, "moede", meeting.toString());
        assertThat(put.statusCode()).isEqualTo(302);
        SignedInAs.secretariat();
        assertThat(meetings.find(meeting).orElseThrow().items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Status på handlingsplanen for Rammeaftale " + period);
            assertThat(item.caseStatement()).contains("## Mental sundhed");
        });
        var member = Visitor.as("medlem", port);
        assertThat(member.get(status).body()).doesNotContain("Sæt status på dagsordenen");
        assertThat(member.post(status, "moede", meeting.toString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePackageHoldsThePrinciplesUnderCleanNames() {
        var principle = principles.add(agreement(), "Kvalitet", "Vi følger kvaliteten.", "DASSOS tager den op.");
        principles.addInitiative(agreement(), principle, "Et temamøde");
        layBeforeTheCouncils();
        var attached = packages.attachments(round());
        assertThat(attached).extracting(one -> one.title()).containsExactly("Takstaftale", "Fælles principper");
        var text = UploadedFile.of(files.content(attached.getLast().file()))
                .orElseThrow()
                .text();
        assertThat(text)
                .contains("Vi følger kvaliteten.", "Et temamøde", "Hvis det ikke følges", "DASSOS tager den op.")
                .doesNotContain("Sagsfremstilling");
    }
}
