package dk.rammevaerk.cases.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.AtOnce;
import dk.rammevaerk.cases.decisions.Proposals.Confirmed;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.HeldMeeting;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** From the mark in the minutes to the line of the register, on PostgreSQL. Each test has a forum of its own. */
@RunningApp
class RegisterIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2041, 3, 8);

    @Autowired
    Register register;

    @Autowired
    Proposals proposals;

    @Autowired
    Registration registration;

    @Autowired
    LiveMinutes live;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    private String forum;
    private BegunMeetingFixture fixture;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        forum = "registret-" + NUMBER.incrementAndGet();
        fixture = new BegunMeetingFixture(cycle, jdbc);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private MeetingId approved(LocalDate day) {
        var meeting = begun(day);
        cycle.approveMinutes(meeting, get(meeting).version());
        return meeting;
    }

    /** Two decisions of an open item and one of a closed one. */
    private MeetingId begun(LocalDate day) {
        var meeting = fixture.begun(forum, day);
        live.mark(meeting, item(meeting, "1.1"), new Decision("Planen godkendes", Effect.APPROVED));
        live.mark(meeting, item(meeting, "1.1"), new Decision("Budgettet udsættes", Effect.POSTPONED));
        live.mark(meeting, item(meeting, "1.2"), new Decision("Den hemmelige leverandør vælges", Effect.APPROVED));
        return meeting;
    }

    private ItemId item(MeetingId meeting, String number) {
        return new ItemId(fixture.item(meeting, number));
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }

    private List<RegisterEntry> all() {
        return register.list(new RegisterQuery(forum, null, null, false, "", 1));
    }

    private UUID mark(MeetingId meeting, String text) {
        return jdbc.sql("""
                        select decision.id from meetings.decision join meetings.item on item.id = item_id
                        where meeting_id = ? and text = ?""").params(meeting.value(), text).query(UUID.class).single();
    }

    @Test
    void decisionsGetTheirNumbersWhenTheMinutesAreApproved() {
        var meeting = begun(DAY);
        assertThat(all()).isEmpty();
        cycle.approveMinutes(meeting, get(meeting).version());
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().inForum(), RegisterEntry::text, RegisterEntry::effect)
                .containsExactly(
                        tuple("2041/1", "Planen godkendes", Effect.APPROVED),
                        tuple("2041/2", "Budgettet udsættes", Effect.POSTPONED),
                        tuple("2041/3", "Den hemmelige leverandør vælges", Effect.APPROVED));
        assertThat(register.find(new EntryNumber(forum, 2041, 2))).hasValueSatisfying(entry -> {
            assertThat(entry.date()).isEqualTo(DAY);
            assertThat(entry.itemNumber()).isEqualTo("1.1");
            assertThat(entry.itemTitle()).isEqualTo("Fælles plan for botilbud");
        });
    }

    @Test
    void eachYearAndForumCountsFromOne() {
        approved(DAY);
        approved(DAY.plusDays(20));
        approved(DAY.plusYears(1));
        assertThat(all())
                .extracting(one -> one.number().inForum())
                .containsExactly(
                        "2042/3", "2042/2", "2042/1", "2041/6", "2041/5", "2041/4", "2041/3", "2041/2", "2041/1");
    }

    @Test
    void hearingOfTheSameMinutesTwiceChangesNothing() {
        var meeting = approved(DAY);
        var before = all();
        transaction.executeWithoutResult(whole -> events.publishEvent(new MinutesApproved(meeting)));
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aRevisionKeepsNumbersAndMarksWhatItTakesBack() {
        var meeting = approved(DAY);
        cycle.beginRevision(meeting, get(meeting).version());
        live.unmark(meeting, mark(meeting, "Planen godkendes"));
        live.mark(meeting, item(meeting, "2.1"), new Decision("Status tages til efterretning", Effect.NOTED));
        cycle.finishRevision(meeting, get(meeting).version(), "En beslutning var ikke truffet");
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().number(), RegisterEntry::text, RegisterEntry::withdrawn)
                .containsExactlyInAnyOrder(
                        tuple(1, "Planen godkendes", true),
                        tuple(2, "Budgettet udsættes", false),
                        tuple(3, "Den hemmelige leverandør vælges", false),
                        tuple(4, "Status tages til efterretning", false));
        approved(DAY.plusDays(1));
        assertThat(all())
                .extracting(one -> one.number().number())
                .doesNotHaveDuplicates()
                .contains(5, 6, 7);
    }

    @Test
    void minutesApprovedAtTheSameMomentLeaveNoGap() throws InterruptedException {
        var acts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 4; i++) {
            var meeting = begun(DAY.plusDays(i));
            int version = get(meeting).version();
            acts.add(() -> {
                cycle.approveMinutes(meeting, version);
                return meeting;
            });
        }
        assertThat(AtOnce.run(acts, Grant.inRegion(Role.SECRETARIAT))).allMatch(MeetingId.class::isInstance);
        assertThat(all())
                .extracting(one -> one.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void anApprovalThatFailsTakesItsNumbersBack() {
        var meeting = begun(DAY);
        int version = get(meeting).version();
        transaction.executeWithoutResult(whole -> {
            cycle.approveMinutes(meeting, version);
            whole.setRollbackOnly();
        });
        assertThat(all()).isEmpty();
        cycle.approveMinutes(meeting, version);
        assertThat(all()).extracting(one -> one.number().number()).containsExactly(3, 2, 1);
    }

    @Test
    void thePublicReadsOpenItemsOfPublishedMinutesAndTheForumReadsAll() {
        var meeting = approved(DAY);
        SignedInAs.nobody();
        assertThat(all()).isEmpty();
        SignedInAs.memberOf("et-andet-forum");
        assertThat(all()).isEmpty();
        assertThat(register.find(new EntryNumber(forum, 2041, 1))).isEmpty();
        SignedInAs.memberOf(forum);
        assertThat(all()).hasSize(3);

        SignedInAs.secretariat();
        cycle.publish(meeting, get(meeting).version());
        SignedInAs.nobody();
        assertThat(all()).extracting(RegisterEntry::text).containsExactly("Budgettet udsættes", "Planen godkendes");
        assertThat(register.find(new EntryNumber(forum, 2041, 3))).isEmpty();
        assertThat(register.ofMeeting(meeting)).hasSize(2);
        assertThat(found("leverandør")).isEmpty();

        SignedInAs.secretariat();
        cycle.close(meeting, get(meeting).version(), item(meeting, "1.1"), "En personsag");
        SignedInAs.nobody();
        assertThat(all()).isEmpty();
        SignedInAs.secretariat();
        cycle.open(meeting, get(meeting).version(), item(meeting, "1.1"));
        cycle.withdraw(meeting, get(meeting).version());
        SignedInAs.nobody();
        assertThat(all()).isEmpty();
    }

    private List<RegisterEntry> found(String words) {
        return register.list(new RegisterQuery(forum, null, null, false, words, 1));
    }

    @Test
    void decisionsAreFoundByWordEffectYearAndPage() {
        approved(DAY);
        assertThat(found("udsættes")).extracting(RegisterEntry::text).containsExactly("Budgettet udsættes");
        assertThat(found("\"")).isEmpty();
        assertThat(register.count(new RegisterQuery(forum, 2041, Effect.POSTPONED, false, "", 1)))
                .isEqualTo(1);
        assertThat(register.list(new RegisterQuery(forum, 1999, null, false, "", 1)))
                .isEmpty();
        assertThat(register.list(new RegisterQuery(forum, null, null, false, "", 2)))
                .isEmpty();
        var each = new ArrayList<RegisterEntry>();
        register.each(new RegisterQuery(forum, null, null, false, "", 1), each::add);
        assertThat(each).isEqualTo(all());
    }

    private MeetingId readIn(LocalDate day) {
        var item = HeldMeetingFixture.item("1.1", "en plan");
        return cycle.hold(new HeldMeeting(
                forum,
                dk.rammevaerk.meetings.OccasionFixture.atViborg(day),
                dk.rammevaerk.meetings.Edition.Kind.MINUTES,
                null,
                null,
                List.of(),
                List.of(item)));
    }

    @Test
    void whatIsReadInIsProposedAndGetsANumberWhenAPersonConfirms() {
        var meeting = readIn(DAY);
        assertThat(all()).isEmpty();
        assertThat(proposals.waiting())
                .filteredOn(one -> one.meeting().equals(meeting))
                .singleElement()
                .satisfies(one -> assertThat(one.proposals()).isEqualTo(1));
        var sheet = proposals.of(meeting).orElseThrow();
        var item = sheet.items().getFirst().item();
        var proposal = sheet.items().getFirst().proposals().getFirst();
        assertThat(proposal.effect()).isEqualTo(Effect.APPROVED);
        int entered = proposals.confirm(
                meeting,
                sheet.edition(),
                List.of(
                        new Confirmed(item.id(), new Decision(proposal.text(), Effect.NOTED), null),
                        new Confirmed(item.id(), new Decision("Noget, der blev overset", Effect.APPROVED), null)));
        assertThat(entered).isEqualTo(2);
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().number(), RegisterEntry::effect)
                .containsExactly(tuple(1, Effect.NOTED), tuple(2, Effect.APPROVED));
        assertThat(proposals.of(meeting)).isEmpty();
        assertThat(proposals.waiting()).noneMatch(one -> one.meeting().equals(meeting));
    }

    @Test
    void onlyOneOfTwoConfirms() throws InterruptedException {
        var meeting = readIn(DAY);
        var sheet = proposals.of(meeting).orElseThrow();
        var answer = List.of(new Confirmed(
                sheet.items().getFirst().item().id(), new Decision("Planen er godkendt", Effect.APPROVED), null));
        Callable<Object> confirm = () -> proposals.confirm(meeting, sheet.edition(), answer);
        assertThat(AtOnce.run(List.of(confirm, confirm), Grant.inRegion(Role.SECRETARIAT)))
                .hasAtLeastOneElementOfType(ReadingChangedMeanwhile.class)
                .contains(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void nobodyConfirmsWhileAnItemIsBeingClosed() {
        var meeting = readIn(DAY);
        var sheet = proposals.of(meeting).orElseThrow();
        var item = sheet.items().getFirst().item().id();
        var answer = List.of(new Confirmed(item, new Decision("Planen er godkendt", Effect.APPROVED), null));
        var atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(closing -> {
            cycle.close(meeting, get(meeting).version(), item, "En personsag");
            assertThatExceptionOfType(DataAccessException.class)
                    .as("it waits for the closing")
                    .isThrownBy(() -> atOnce.executeWithoutResult(confirming -> {
                        jdbc.sql("set local lock_timeout = '100ms'").update();
                        proposals.confirm(meeting, sheet.edition(), answer);
                    }));
        });
        proposals.confirm(meeting, sheet.edition(), answer);
        assertThat(all()).singleElement().matches(RegisterEntry::closed);
    }

    @Test
    void proposalsOfOtherMinutesAreNotConfirmed() {
        var meeting = readIn(DAY);
        int edition = proposals.of(meeting).orElseThrow().edition();
        assertThatExceptionOfType(ReadingChangedMeanwhile.class)
                .isThrownBy(() -> proposals.confirm(meeting, edition + 1, List.of()));
        assertThat(proposals.confirm(meeting, edition, List.of())).isZero();
        assertThat(all()).isEmpty();
    }

    private MeetingId withoutText() {
        return cycle.hold(new HeldMeeting(
                forum,
                OccasionFixture.atViborg(DAY),
                Kind.MINUTES,
                null,
                null,
                List.of(),
                List.of(new HeldItem(
                        "1.1", null, "Et punkt uden tekst", null, List.of(), List.of(), null, List.of(), null, null))));
    }

    @Test
    void minutesWithoutTextsAreLookedThroughOnce() {
        var meeting = withoutText();
        jdbc.sql("delete from cases.minutes_reading where meeting_id = ?")
                .param(meeting.value())
                .update();
        registration.lookThroughArchive();
        assertThat(proposals.waiting()).noneMatch(one -> one.meeting().equals(meeting));
        assertThat(jdbc.sql("select count(*) from cases.minutes_reading where meeting_id = ?")
                        .param(meeting.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theArchiveIsLookedThroughForMinutesTheRegisterDoesNotKnow() {
        var meeting = readIn(DAY);
        jdbc.sql("delete from cases.minutes_reading where meeting_id = ?")
                .param(meeting.value())
                .update();
        assertThat(registration.lookThroughArchive()).isPositive();
        assertThat(proposals.waiting()).anyMatch(one -> one.meeting().equals(meeting));
    }
}
