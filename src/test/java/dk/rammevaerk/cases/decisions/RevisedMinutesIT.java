package dk.rammevaerk.cases.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.decisions.Proposals.Confirmed;
import dk.rammevaerk.cases.decisions.Proposals.OfItem;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes without marks that are revised after a person said what they decide. Each test has a forum of its own. */
@RunningApp
class RevisedMinutesIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2046, 5, 9);
    private static final String FIRST = "DASSOS godkendte planen for botilbud.";
    private static final String DROPPED = "DASSOS godkendte dagsordenen.";

    @Autowired
    Register register;

    @Autowired
    Proposals proposals;

    @Autowired
    LiveMinutes live;

    @Autowired
    ItemTexts texts;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting = new MeetingId(new java.util.UUID(0, 0));
    private ItemId item = new ItemId(new java.util.UUID(0, 0));
    private int written;

    /** Approved minutes with two sentences that read like decisions, of which a person confirmed the first. */
    @BeforeEach
    void confirmTheFirst() {
        SignedInAs.secretariat();
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        meeting = fixture.begun("revideret-" + NUMBER.incrementAndGet(), DAY);
        item = new ItemId(fixture.item(meeting, "1.1"));
        written = live.items(meeting).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .version();
        write(FIRST + "\n\n" + DROPPED);
        cycle.approveMinutes(meeting, version());
        assertThat(proposed()).containsExactly(FIRST, DROPPED);
        confirm(FIRST);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private int version() {
        return meetings.find(meeting).orElseThrow().version();
    }

    private void write(String minutes) {
        texts.save(item, Part.MINUTES, written++, minutes);
    }

    private void revise(String minutes) {
        cycle.beginRevision(meeting, version());
        write(minutes);
        cycle.finishRevision(meeting, version(), "Referatet var ikke helt");
    }

    private List<String> proposed() {
        return proposals.of(meeting).stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(OfItem::proposals)
                .flatMap(List::stream)
                .map(Proposal::text)
                .toList();
    }

    private void confirm(String text) {
        var sheet = proposals.of(meeting).orElseThrow();
        proposals.confirm(
                meeting, sheet.edition(), List.of(new Confirmed(item, new Decision(text, Effect.APPROVED), text)));
    }

    @Test
    void whatARevisionBringsIsProposedAloneAndGetsTheNextNumber() {
        revise(FIRST + "\n\n" + DROPPED + "\n\nDASSOS udsatte behandlingen af budgettet.");
        assertThat(proposed())
                .as("neither what is in the register nor what a person dropped")
                .containsExactly("DASSOS udsatte behandlingen af budgettet.");
        assertThat(proposals.waiting())
                .filteredOn(one -> one.meeting().equals(meeting))
                .singleElement()
                .satisfies(one -> assertThat(one.proposals()).isEqualTo(1));
        revise(FIRST + "\n\n" + DROPPED + "\n\nDASSOS udsatte behandlingen af budgettet.\n\nEn rettelse.");
        assertThat(proposed()).as("a second revision forgets none").hasSize(1);
        confirm("DASSOS udsatte behandlingen af budgettet.");
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().number(), RegisterEntry::withdrawn)
                .containsExactlyInAnyOrder(tuple(1, false), tuple(2, false));
        assertThat(proposals.of(meeting)).isEmpty();
    }

    @Test
    void whatARevisionReplacesIsMarkedAndItsNumberIsNotUsedAgain() {
        revise("DASSOS afviste planen for botilbud.\n\n" + DROPPED);
        assertThat(proposed()).containsExactly("DASSOS afviste planen for botilbud.");
        confirm("DASSOS afviste planen for botilbud.");
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().number(), RegisterEntry::text, RegisterEntry::withdrawn)
                .containsExactlyInAnyOrder(
                        tuple(1, FIRST, true), tuple(2, "DASSOS afviste planen for botilbud.", false));
    }

    @Test
    void aRevisionThatDecidesNothingNewAsksNobody() {
        revise(FIRST + "\n\n" + DROPPED + "\n\nDer var kaffe.");
        assertThat(proposals.waiting()).noneMatch(one -> one.meeting().equals(meeting));
        assertThat(register.ofMeeting(meeting)).singleElement().matches(one -> !one.withdrawn());
    }

    @Test
    void aMarkInARevisionIsRegisteredAtOnceAndTheRestIsStillProposed() {
        cycle.beginRevision(meeting, version());
        var other = meetings.find(meeting).orElseThrow().items().stream()
                .filter(one -> !one.id().equals(item) && !one.isClosed())
                .findFirst()
                .orElseThrow();
        live.mark(meeting, other.id(), new Decision("Status tages til efterretning", Effect.NOTED));
        write(FIRST + "\n\n" + DROPPED + "\n\nDASSOS udsatte behandlingen af budgettet.");
        cycle.finishRevision(meeting, version(), "To beslutninger manglede");
        assertThat(register.ofMeeting(meeting))
                .extracting(one -> one.number().number(), RegisterEntry::text)
                .containsExactlyInAnyOrder(tuple(1, FIRST), tuple(2, "Status tages til efterretning"));
        assertThat(proposed()).containsExactly("DASSOS udsatte behandlingen af budgettet.");
    }
}
