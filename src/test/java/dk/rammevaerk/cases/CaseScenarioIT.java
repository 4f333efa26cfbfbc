package dk.rammevaerk.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases from their number to their end, over fora of this test's own. */
@RunningApp
class CaseScenarioIT {
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final LocalDate OPENED = LocalDate.of(2091, 1, 8);

    @LocalServerPort
    int port;

    @Autowired
    Parties parties;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    CaseAgenda agenda;

    @Autowired
    Files files;

    @Autowired
    Agendas agendas;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    ItemTexts texts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private String first = "";
    private String second = "";
    private String third = "";
    private LocalDate day = OPENED;

    @BeforeEach
    void foundFora() {
        SignedInAs.secretariat();
        int test = TESTS.incrementAndGet();
        first = found("sagsforum-a" + test);
        second = found("sagsforum-b" + test);
        third = found("sagsforum-c" + test);
        day = OPENED.plusMonths(test);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aCaseWalksOverThreeForaWithACancelledMeetingASendingBackASkipAndARevision() {
        var on = meetings();
        var id = open("Fælles visitation").id();
        var cancelled = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), cancelled);
        assertThat(on.item(cancelled, item).caseStatement()).isEqualTo("Sagens tekst.");
        assertThat(on.item(cancelled, item).recommendations()).containsExactly("Anbefaler forslaget");
        SignedInAs.memberOf(first);
        assertThat(now(id).place()).as("the working copy is not theirs").isNull();
        SignedInAs.secretariat();
        on.send(cancelled);
        SignedInAs.memberOf(first);
        assertThat(requireNonNull(now(id).place()).item()).isEqualTo(item);
        SignedInAs.secretariat();

        cycle.cancel(cancelled, on.version(cancelled), "For få kan komme");
        assertThat(now(id).place()).isNull();
        assertThat(now(id).hindrances()).contains(Hindrance.MEETING_CANCELLED);

        var held = on.planned(first, day.plusDays(1));
        item = agenda.putOn(id, version(id), now(id).step().id(), held);
        on.decide(held, item, "Forummet anbefalede forslaget.");
        assertThat(now(id).station()).isEqualTo(new InForum(second));
        assertThat(excerpts(id)).extracting(Excerpt::minutes).containsExactly("Forummet anbefalede forslaget.");
        assertThat(find(id).steps().getFirst().step().settledOn()).isEqualTo(day.plusDays(1));

        int before = version(id);
        transaction.executeWithoutResult(again -> events.publishEvent(new MinutesApproved(held)));
        assertThat(version(id)).as("hearing it twice changes nothing").isEqualTo(before);

        var inSecond = on.planned(second, day.plusDays(2));
        item = agenda.putOn(id, version(id), now(id).step().id(), inSecond);
        assertThat(on.item(inSecond, item).caseStatement())
                .startsWith("Sagens tekst.")
                .contains("### Hidtidig behandling", "punkt 1.1", "Forummet anbefalede forslaget.");
        on.decide(inSecond, item, "Det andet forum tilsluttede sig.");

        var atThird = now(id).step().id();
        var secondStep = find(id).steps().get(1).step().id();
        work.sendBack(id, version(id), atThird, secondStep, day.plusDays(3), "Økonomien mangler");
        assertThat(find(id).steps())
                .extracting(one -> one.step().state())
                .containsExactly(StepState.DONE, StepState.DONE, StepState.SENT_BACK, StepState.NOW, StepState.WAITING);
        work.skip(id, version(id), now(id).step().id(), day.plusDays(4), "Økonomien er eftersendt");
        assertThat(now(id).station()).isEqualTo(new InForum(third));

        var last = on.planned(third, day.plusDays(5));
        item = agenda.putOn(id, version(id), now(id).step().id(), last);
        on.decide(last, item, "Det tredje forum godkendte forslaget.");
        assertThat(find(id).current()).isEmpty();
        assertThat(find(id).file().route().isFinished()).isTrue();

        on.revise(last, item, "Det tredje forum godkendte forslaget enstemmigt.", "Et ord manglede");
        assertThat(excerpts(id)).hasSize(3);
        var corrected = excerpts(id).getLast();
        assertThat(corrected.minutes()).endsWith("enstemmigt.");
        assertThat(corrected.edition()).isEqualTo(2);
        assertThat(corrected.note()).isEqualTo("Et ord manglede");

        work.finish(id, version(id), day.plusDays(6), "Vedtaget");
        assertThat(find(id).file().isOpen()).isFalse();
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> work.repeat(id, version(id), atThird, day, "Nej"));
    }

    @Test
    void anItemTakenOffFreesTheStepAndTakenBackBindsItAgain() {
        var on = meetings();
        var id = open("Taget af og på").id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), meeting);
        assertThatExceptionOfType(NotThatMeeting.class)
                .isThrownBy(() -> agenda.putOn(id, version(id), now(id).step().id(), meeting));
        agendas.remove(meeting, on.version(meeting), item);
        assertThat(now(id).place()).isNull();
        assertThat(now(id).hindrances()).contains(Hindrance.TAKEN_OFF);
        agendas.restore(meeting, item);
        assertThat(requireNonNull(now(id).place()).item()).isEqualTo(item);
    }

    @Test
    void aCaseGoesWithAnItemThatIsPutOffAfterItWasSent() {
        var on = meetings();
        var id = open("Udsat punkt").id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), meeting);
        var later = on.planned(first, day.plusDays(7));
        on.send(meeting);
        agendas.postpone(meeting, on.version(meeting), item, later);
        assertThat(requireNonNull(now(id).place()).meeting()).isEqualTo(later);
    }

    @Test
    void anItemCanHoldSeveralCasesAndACaseBeInTwoForaOnADay() {
        var on = meetings();
        var one = open("Første sag").id();
        var other = open("Anden sag").id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(one, version(one), now(one).step().id(), meeting);
        agenda.join(other, version(other), now(other).step().id(), meeting, item);
        assertThat(cases.ofItem(item)).extracting(CaseView::title).contains("Første sag", "Anden sag");
        var second = find(one).steps().get(1).step().id();
        agenda.putOn(one, version(one), second, on.planned(this.second, day));
        on.decide(meeting, item, "Begge sager blev anbefalet.");
        assertThat(now(other).station()).isEqualTo(new InForum(this.second));
        assertThat(requireNonNull(now(one).place()).date()).isEqualTo(day);
    }

    @Test
    void aStepIsOnlyPutOnAComingMeetingOfItsForumOrOfTheOneThatTookOver() {
        var on = meetings();
        var id = open("Forum nedlagt").id();
        var elsewhere = on.planned(third, day);
        assertThatExceptionOfType(NotThatMeeting.class)
                .isThrownBy(() -> agenda.putOn(id, version(id), now(id).step().id(), elsewhere));
        parties.close(first, LocalDate.of(2026, 1, 1), third);
        assertThat(now(id).station()).isEqualTo(new InForum(third));
        agenda.putOn(id, version(id), now(id).step().id(), elsewhere);
        assertThat(requireNonNull(now(id).place()).meeting()).isEqualTo(elsewhere);
    }

    @Test
    void aClosedItemsCaseReachesNobodyOutsideTheForaThatHadIt() {
        var on = meetings();
        var file = open("Sivspurvehat i udbud");
        var id = file.id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), meeting);
        cycle.close(meeting, on.version(meeting), item, "Forhandlingen er ikke slut");
        on.decide(meeting, item, "Sivspurvehatten blev valgt.");
        cycle.publish(meeting, on.version(meeting));

        SignedInAs.memberOf(first);
        assertThat(find(id).inside()).isTrue();
        for (Runnable outside : List.<Runnable>of(() -> SignedInAs.memberOf(second), SignedInAs::nobody)) {
            outside.run();
            assertThat(cases.find(file.number())).isEmpty();
            assertThat(cases.ofItem(item)).isEmpty();
            assertThat(cases.list()).extracting(CaseView::title).doesNotContain("Sivspurvehat i udbud");
        }
        for (var visitor : List.of(new Visitor(port), Visitor.as("takstgruppe", port))) {
            assertThat(visitor.get("/sager/" + file.number()).statusCode()).isEqualTo(404);
            for (var path : List.of("/sager?vis=alle", "/soeg?q=sivspurvehat", "/moeder/" + meeting + "/" + item)) {
                assertThat(visitor.get(path).body()).as(path).doesNotContain("Sivspurvehat i udbud");
            }
        }

        SignedInAs.secretariat();
        var next = on.planned(second, day.plusDays(1));
        var passed = on.item(next, agenda.putOn(id, version(id), now(id).step().id(), next));
        assertThat(passed.closedReason()).isNotNull();
        assertThat(passed.caseStatement()).contains("lukket punkt").doesNotContain("Sivspurvehatten blev valgt");

        cycle.open(meeting, on.version(meeting), item);
        cycle.open(next, on.version(next), passed.id());
        SignedInAs.nobody();
        var shown = cases.find(file.number()).orElseThrow();
        assertThat(shown.inside()).isFalse();
        assertThat(shown.file().text().summary()).isEmpty();
        assertThat(cases.excerpts(shown)).hasSize(1);
    }

    @Test
    void whatAClosedItemClosedStaysClosedWhenTheItemIsTakenFromTheCase() {
        var on = meetings();
        var file = open("Lærkefalk på et lukket punkt");
        var id = file.id();
        var step = now(id).step().id();
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), step, meeting);
        cycle.close(meeting, on.version(meeting), item, "Forhandlingen er ikke slut");

        agenda.part(id, version(id), step);

        assertThat(find(id).file().text().closedReason()).isEqualTo("Forhandlingen er ikke slut");
        SignedInAs.memberOf(second);
        assertThat(cases.find(file.number())).isEmpty();
    }

    @Test
    void aDocumentIsReadByTheForaOfTheRouteAndBecomesAnAttachment() {
        var on = meetings();
        var file = open("Sag med bilag");
        var id = file.id();
        var kept = files.keep("plan.pdf", "application/pdf", "%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8));
        work.attach(id, kept, "Planen");
        var meeting = on.planned(first, day);
        var item = agenda.putOn(id, version(id), now(id).step().id(), meeting);
        assertThat(on.item(meeting, item).attachments())
                .extracting(Attachment::title, Attachment::file)
                .containsExactly(tuple("Planen", kept));
        SignedInAs.memberOf(third);
        assertThat(cases.document(file.number(), kept)).isPresent();
        SignedInAs.memberOf("takstgruppen");
        assertThat(cases.document(file.number(), kept)).isEmpty();
        SignedInAs.nobody();
        assertThat(cases.document(file.number(), kept)).isEmpty();
    }

    @Test
    void twoWhoChangeACaseAtOnceDoNotOverwriteEachOther() {
        var id = open("To på én gang").id();
        int read = version(id);
        work.skip(id, read, now(id).step().id(), day, "Ikke nødvendigt");
        assertThatExceptionOfType(CaseChangedMeanwhile.class)
                .isThrownBy(() -> work.change(id, read, new CaseText("Anden titel", "Konsulent", "", null)));
        assertThatExceptionOfType(CaseChangedMeanwhile.class)
                .isThrownBy(() ->
                        agenda.putOn(id, read, now(id).step().id(), meetings().planned(second, day)));
        assertThat(find(id).title()).isEqualTo("To på én gang");
    }

    @Test
    void theNumbersOfAYearHaveNoGaps() {
        var year = LocalDate.of(2092, 3, 1);
        var text = new CaseText("Nummer", "Konsulent", "", null);
        assertThat(work.open(text, Route.NONE, year).number()).hasToString("2092-1");
        transaction.executeWithoutResult(broken -> {
            assertThat(work.open(text, Route.NONE, year).number()).hasToString("2092-2");
            broken.setRollbackOnly();
        });
        assertThat(work.open(text, Route.NONE, year).number()).hasToString("2092-2");
    }

    @Test
    void anExcerptCannotBeChanged() {
        var on = meetings();
        var id = open("Uforanderlig").id();
        var meeting = on.planned(first, day);
        on.decide(meeting, agenda.putOn(id, version(id), now(id).step().id(), meeting), "Godkendt.");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.sql("update cases.excerpt set minutes = 'Andet' where case_id = ?")
                        .param(id.value())
                        .update())
                .withStackTraceContaining("never changes");
    }

    private String found(String code) {
        parties.register(new Forum(code, "Forum " + code, "Forum til prøve af sager", null));
        return code;
    }

    private CaseFile open(String title) {
        var route = Route.of(List.of(
                RouteFixture.in(first, LocalDate.of(2091, 12, 1)),
                RouteFixture.in(second, LocalDate.of(2091, 12, 2)),
                RouteFixture.in(third, LocalDate.of(2091, 12, 3))));
        return work.open(new CaseText(title, "Konsulent", "Sagens tekst.", null), route, OPENED);
    }

    private CaseMeetings meetings() {
        return new CaseMeetings(cycle, meetings, texts);
    }

    private CaseView find(CaseId id) {
        return cases.find(id).orElseThrow();
    }

    private StepStanding now(CaseId id) {
        return find(id).current().getFirst();
    }

    private int version(CaseId id) {
        return find(id).file().version();
    }

    private List<Excerpt> excerpts(CaseId id) {
        return cases.excerpts(find(id));
    }
}
