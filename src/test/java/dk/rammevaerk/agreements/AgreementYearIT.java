package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.CaseAgenda;
import dk.rammevaerk.cases.CaseMeetings;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.StepId;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalsOwed;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.cases.web.CaseFront;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.plan.Cancellations;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswers;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.SuggestionState;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.meetings.texts.ItemText;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.parties.Parties;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The year 2030, in which an agreement goes from a member's idea to the national agency. The property gives the test a
 * program of its own, so that it can move the clock as it likes.
 */
@RunningApp
@TestPropertySource(properties = "rammevaerk.tasks.every=24h")
@DirtiesContext
class AgreementYearIT {
    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2031, 2);
    private static final String HREF = "/rammeaftaler/2031-32";
    private static final String APPROVALS = HREF + "/godkendelser";
    private static final LocalDate DEADLINE = day(12, 1);
    private static final String DASSOS = "dassos";
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final String LEMVIG = "0665";
    private static final String SKANDERBORG = "0746";
    private static final String RINGKOEBING = "0760";
    private static final String SAMSOE = "0741";
    private static final String NORDDJURS = "0707";
    /** Those whose answers are told one by one; all others adopt in October. */
    private static final Set<String> TOLD = Set.of(SKIVE, STRUER, LEMVIG, SKANDERBORG, RINGKOEBING, SAMSOE, NORDDJURS);

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Parties parties;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementProcess process;

    @Autowired
    Parts parts;

    @Autowired
    Principles principles;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    ApprovalsOwed owed;

    @Autowired
    CaseWork work;

    @Autowired
    CaseAgenda agenda;

    @Autowired
    CaseFront front;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Meetings meetings;

    @Autowired
    LiveMinutes minutes;

    @Autowired
    ItemTexts texts;

    @Autowired
    Outbox outbox;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void anAgreementWalksFromAnIdeaToTwentyApprovalsInAYear() {
        SignedInAs.secretariat();
        var idea = aMemberSuggestsItAndTheMeetingIsCancelled();
        dassosTakesItUpAgainAndPutsItOff(idea);
        itIsWrittenAndDiscussedAndDassosRecommendsIt();
        aMemberLeavesAndAnotherComes();
        kdNetAndKkrRecommendIt();
        itIsLaidBeforeTheCouncils();
        seventeenAdoptOneWithAReservation();
        theOthersAreRemindedAndOneIsLate();
        theLastAdopts();
        itIsPublishedAndSent();
    }

    private SuggestionId aMemberSuggestsItAndTheMeetingIsCancelled() {
        on(day(1, 8));
        var february = meetings().planned(DASSOS, day(2, 22));
        cycle.open(february, meetings().version(february));
        SignedInAs.account("medlem", Grant.inForum(Role.MEMBER, DASSOS));
        var idea = suggestions.suggest(DASSOS, february, Wish.titled("Rammeaftale 2031-32"), null);
        SignedInAs.secretariat();
        var item = answers.take(idea, suggestions.find(idea).orElseThrow().version(), february, Section.DECISION);

        agreements.begin(PERIOD, DASSOS, Milestones.planned(day(4, 17), day(7, 1), day(9, 1), DEADLINE));
        process.open(
                PERIOD,
                agreement().version(),
                new CaseText("Rammeaftale 2031-32", "Konsulent", "En ny aftale skal forberedes.", null),
                "Gennem alle fora");
        agenda.join(file().file().id(), file().file().version(), now(), february, item);
        assertSees("sekretariat", HREF, "Sagen er nu hos <strong>DASSOS, mødet 22.\u00A0februar");
        assertSees("medlem", HREF, "Sagen er nu hos <strong>DASSOS");
        assertThat(body("medlem", HREF)).as("the working copy").doesNotContain("mødet 22.");
        assertNotThere("indberetter", HREF);
        assertNotThere("", HREF);

        cycle.send(february, meetings().version(february));
        assertSees("medlem", HREF, "DASSOS, mødet 22.\u00A0februar");
        on(day(2, 20));
        cancellations.cancel(february, meetings().version(february), "Snestorm");
        assertSees("sekretariat", HREF, "Mødet er aflyst");
        assertThat(front.waiting())
                .anySatisfy(one -> assertThat(one.text()).startsWith("Rammeaftale 2031-32 · Mødet er aflyst"));
        return idea;
    }

    /** What was on the cancelled meeting waits again, and comes on the next. */
    private void dassosTakesItUpAgainAndPutsItOff(SuggestionId idea) {
        var march = meetings().planned(DASSOS, day(3, 15));
        var again = suggestions.find(idea).orElseThrow();
        assertThat(again.state()).isEqualTo(SuggestionState.WAITING);
        var item = answers.take(idea, again.version(), march, Section.DECISION);
        agenda.join(file().file().id(), file().file().version(), now(), march, item);
        assertSees("sekretariat", HREF, "DASSOS, mødet 15.\u00A0marts");
        meetings().send(march);
        on(day(3, 15));
        cycle.begin(march, meetings().version(march));
        var words = "DASSOS udsætter punktet til juni.";
        texts.save(item, ItemText.Part.MINUTES, 0, words);
        minutes.mark(march, item, new Decision(words, Effect.POSTPONED));
        cycle.approveMinutes(march, meetings().version(march));
        assertThat(file().steps())
                .extracting(one -> one.step().state())
                .startsWith(StepState.REPEATED, StepState.NOW, StepState.WAITING);
        assertSees("medlem", HREF, "skal behandles igen");
    }

    private void itIsWrittenAndDiscussedAndDassosRecommendsIt() {
        on(day(4, 17));
        var text = parts.add(agreement(), Part.Kind.TEXT, "Rammeaftale 2031-32");
        parts.write(agreement(), text, 0, "Første udkast.", null, null);
        principles.add(agreement(), "Kvalitet", "Vi følger kvaliteten sammen.", "");
        assertNotThere("indberetter", HREF + "/dele/" + text);
        assertThat(take("hoering").statusCode()).isEqualTo(302);
        assertSees("indberetter", HREF + "/dele/" + text, "Første udkast.");
        assertNotThere("", HREF + "/dele/" + text);

        var june = meetings().planned(DASSOS, day(6, 14));
        var item = putOn(june);
        assertThat(meetings().item(june, item).caseStatement()).contains("DASSOS udsætter punktet til juni.");
        on(day(6, 14));
        meetings().decide(june, item, "DASSOS anbefaler aftalen.");
        assertSees("medlem", HREF, "Sagen er nu hos <strong>KD-Net");
        on(day(7, 2));
        parts.write(agreement(), text, 1, "Efter drøftelsen.", null, "Svarene er taget ind");
        assertSees("indberetter", HREF + "/dele/" + text + "?fra=1&til=2", "<ins>");
    }

    /** Who leaves loses what is inside at once, also where they are signed in already. */
    private void aMemberLeavesAndAnotherComes() {
        on(day(8, 9));
        director("lemvig-foer", "Direktøren i Lemvig før");
        var before = Visitor.as("lemvig-foer", port);
        assertThat(before.get(HREF).statusCode()).isEqualTo(200);
        var account = accounts.byUsername("lemvig-foer").orElseThrow();
        accounts.change(account, true, Set.of(), null);
        assertThat(before.get(HREF).statusCode()).isEqualTo(404);
        assertNotThere("lemvig-foer", HREF);
        assertNotThere("lemvig-foer", "/sager/" + file().number());
        director("lemvig-nu", "Direktøren i Lemvig nu");
        assertSees("lemvig-nu", HREF, "Sagen er nu hos");
    }

    private void director(String username, String name) {
        accounts.open(username, name, "rammevaerk", Set.of(Grant.inForum(Role.MEMBER, DASSOS)));
        parties.tie(parties.register(name, "Direktør", LEMVIG), username);
    }

    private void kdNetAndKkrRecommendIt() {
        decide("kd-net", day(8, 20), "KD-Net anbefaler aftalen.");
        assertSees("medlem", HREF, "Sagen er nu hos <strong>KKR");
        decide("kkr", day(9, 1), "KKR anbefaler aftalen til rådene.");
        assertSees("medlem", HREF, "Sagen er nu hos <strong>20 råd, frist 1.\u00A0december");
        assertThat(owedBy("medlem")).isEmpty();
    }

    private void itIsLaidBeforeTheCouncils() {
        on(day(9, 2));
        var part = parts.of(agreement()).getFirst();
        parts.write(agreement(), part.id(), 2, "Den endelige tekst.", null, "Efter KKR");
        var laid = take("godkendelse", "indstilling", "godkender aftalen", "sagsfremstilling", "Den er drøftet.");
        assertThat(laid.statusCode()).isEqualTo(302);
        assertSees("medlem", "/sager/" + file().number(), "0 af 20 har vedtaget", "href=\"" + APPROVALS + "\"");
        assertThat(owedBy("medlem")).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("Skive Kommune");
            assertThat(one.due()).isEqualTo(DEADLINE);
        });
        for (var file : List.of("pakke.pdf", "pakke.docx", "pakke.zip")) {
            assertThat(Visitor.as("indberetter", port)
                            .download(APPROVALS + "/" + SKIVE + "/" + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
        assertNotThere("", APPROVALS);
    }

    private void seventeenAdoptOneWithAReservation() {
        on(day(10, 7));
        round().councils().stream()
                .map(one -> one.authority())
                .filter(one -> !TOLD.contains(one))
                .forEach(one -> answer(one, CouncilAnswer.adopted(day(10, 6), "Punkt 4")));
        assertThat(registers("medlem", STRUER, "ADOPTED", day(10, 6))).isEqualTo(403);
        assertThat(registers("formand", SKIVE, "ADOPTED", day(10, 6))).isEqualTo(403);
        assertThat(registers("lemvig-foer", LEMVIG, "ADOPTED", day(10, 6))).isEqualTo(403);
        assertThat(registers("medlem", SKIVE, "ADOPTED", day(10, 6))).isEqualTo(302);
        assertThat(registers("formand", STRUER, "ADOPTED", day(10, 7))).isEqualTo(302);
        assertThat(registers("lemvig-nu", LEMVIG, "ADOPTED", day(10, 7))).isEqualTo(302);
        assertThat(owedBy("medlem")).isEmpty();
        answer(SKANDERBORG, CouncilAnswer.adoptedWithReservation(day(10, 7), "Takstloftet", "Punkt 9"));
        answer(RINGKOEBING, CouncilAnswer.onAgenda(day(11, 24)));

        assertSees("medlem", APPROVALS, "Skanderborg Kommune: Forbehold: Takstloftet");
        var settled = Visitor.as("sekretariat", port)
                .post(APPROVALS + "/" + SKANDERBORG + "/afklaret", "version", "1", "svar", "Drøftes i februar");
        assertThat(settled.statusCode()).isEqualTo(302);
        assertThat(body("medlem", APPROVALS)).doesNotContain("Skanderborg Kommune: Forbehold: Takstloftet");
        assertSees("medlem", "/sager/" + file().number(), "17 af 20 har vedtaget");
        assertSees("medlem", APPROVALS, "De tre, der mangler");
    }

    private void theOthersAreRemindedAndOneIsLate() {
        on(day(11, 16));
        remind();
        assertSees("sekretariat", APPROVALS, "Vi har ingen mailadresse på Samsø Kommune");
        assertThat(mailsTo(NORDDJURS)).isEqualTo(1);
        assertThat(mailsTo(RINGKOEBING)).as("it has a day").isZero();
        assertThat(registers("sekretariat", NORDDJURS, "ON_AGENDA", day(12, 10)))
                .isEqualTo(302);
        assertSees("medlem", APPROVALS, "Efter fristen: Norddjurs Kommune");
        on(day(11, 26));
        assertSees("medlem", APPROVALS, "Svar mangler");
        answer(RINGKOEBING, CouncilAnswer.adopted(day(11, 24), null));
        answer(SAMSOE, CouncilAnswer.adopted(day(11, 26), null));

        on(day(12, 2));
        assertSees("medlem", HREF, "19 af 20 har vedtaget", "Forsinket: ");
        assertSees("medlem", APPROVALS, "efter 1.\u00A0december 2030");
        SignedInAs.memberOf(DASSOS);
        assertThat(owed.missingCouncils())
                .filteredOn(one -> one.href().equals(APPROVALS))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).contains("Norddjurs Kommune");
                    assertThat(one.late()).isTrue();
                });
        SignedInAs.secretariat();
        assertThat(take("vedtaget", "dag", "2030-12-02").statusCode())
                .as("one lacks")
                .isEqualTo(422);
        assertThat(file().steps().getLast().step().state()).isEqualTo(StepState.NOW);
    }

    private void theLastAdopts() {
        on(day(12, 11));
        remind();
        assertThat(mailsTo(NORDDJURS)).as("its day has passed").isEqualTo(2);
        assertThat(registers("sekretariat", NORDDJURS, "ADOPTED", day(12, 10))).isEqualTo(302);
        assertThat(file().steps().getLast().step().state()).isEqualTo(StepState.DONE);
        assertThat(file().steps().getLast().step().settledOn()).isEqualTo(day(12, 10));
        assertSees("medlem", "/sager/" + file().number(), "Alle 20 råd har vedtaget");
        assertThat(take("vedtaget", "dag", "2030-12-10").statusCode()).isEqualTo(302);
        assertThatExceptionOfType(PrinciplesAreLocked.class)
                .isThrownBy(() -> principles.add(agreement(), "For sent", "Tekst", ""));
        assertThat(registers("medlem", SKIVE, "REJECTED", day(10, 6)))
                .as("it is final")
                .isEqualTo(422);
        assertNotThere("", HREF);
    }

    private void itIsPublishedAndSent() {
        on(day(12, 12));
        assertThat(take("offentliggjort", "dag", "2030-12-12").statusCode()).isEqualTo(302);
        assertSees("", HREF, "Hvad står der i Rammeaftale 2031-32?", "Vi følger kvaliteten sammen.");
        assertSees("", APPROVALS, "Rammeaftale 2031-32 er vedtaget overalt");
        assertThat(take("sendt", "dag", "2030-12-12").statusCode()).isEqualTo(302);
        assertThat(agreement().milestones().sentOn()).isEqualTo(day(12, 12));
        work.finish(file().file().id(), file().file().version(), day(12, 13), "Aftalen er vedtaget og sendt");
        assertSees("lemvig-nu", HREF, "Offentliggjort og sendt");
        assertThat(front.waiting()).noneMatch(one -> one.href().equals("/sager/" + file().number()));
    }

    private void decide(String forum, LocalDate day, String words) {
        var meeting = meetings().planned(forum, day);
        var item = putOn(meeting);
        on(day);
        meetings().decide(meeting, item, words);
    }

    private ItemId putOn(MeetingId meeting) {
        return agenda.putOn(file().file().id(), file().file().version(), now(), meeting);
    }

    private StepId now() {
        return file().current().getFirst().step().id();
    }

    private HttpResponse<String> take(String step, String... fields) {
        var all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = String.valueOf(agreement().version());
        System.arraycopy(fields, 0, all, 2, fields.length);
        return Visitor.as("sekretariat", port).post(HREF + "/skridt/" + step, all);
    }

    private int registers(String username, String authority, String state, LocalDate day) {
        return Visitor.as(username, port)
                .postMultipart(
                        APPROVALS + "/" + authority,
                        "version",
                        String.valueOf(round().of(authority).orElseThrow().version()),
                        "status",
                        state,
                        "dato",
                        day.toString(),
                        "grund",
                        state.equals("REJECTED") ? "Fejl" : "")
                .statusCode();
    }

    private void answer(String authority, CouncilAnswer answer) {
        approvals.register(
                round().subject(),
                authority,
                round().of(authority).orElseThrow().version(),
                answer,
                null);
    }

    private void remind() {
        assertThat(Visitor.as("sekretariat", port).post(APPROVALS + "/rykker").statusCode())
                .isEqualTo(302);
    }

    private long mailsTo(String authority) {
        return outbox.newest().stream()
                .filter(entry -> entry.mail().text().contains(APPROVALS + "/" + authority))
                .count();
    }

    private List<Owed> owedBy(String username) {
        SignedInAs.account(username, Grant.inForum(Role.MEMBER, DASSOS));
        var all = owed.ofMyAuthority().stream()
                .filter(one -> one.href().startsWith(HREF))
                .toList();
        SignedInAs.secretariat();
        return all;
    }

    private void assertSees(String username, String path, String... words) {
        assertThat(body(username, path)).as("%s at %s", username, path).contains(words);
    }

    /** What a reader may not see is not there for them. */
    private void assertNotThere(String username, String path) {
        assertThat(visitor(username).get(path).statusCode())
                .as("%s at %s", username, path)
                .isEqualTo(404);
    }

    private String body(String username, String path) {
        return visitor(username).get(path).body();
    }

    private Visitor visitor(String username) {
        return username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
    }

    private void on(LocalDate day) {
        clock.moveOn(
                Duration.between(clock.instant(), day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC)));
    }

    private FrameworkAgreement agreement() {
        return agreements.find(PERIOD).orElseThrow();
    }

    private CaseView file() {
        return process.of(agreement()).orElseThrow();
    }

    private ApprovalRound round() {
        return approvals.find(agreement().id().value()).orElseThrow();
    }

    private CaseMeetings meetings() {
        return new CaseMeetings(cycle, meetings, texts);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2030, month, day);
    }
}
