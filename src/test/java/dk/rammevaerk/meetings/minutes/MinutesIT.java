package dk.rammevaerk.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first word of the minutes to their revision, on PostgreSQL. */
@RunningApp
class MinutesIT {
    static final LocalDate DAY = LocalDate.of(2032, 3, 8);

    @Autowired
    JdbcClient jdbc;

    private BegunMeetingFixture fixture;

    @Autowired
    LiveMinutes minutes;

    @Autowired
    SettledMinutes settled;

    @Autowired
    LookThrough lookThrough;

    @Autowired
    ItemTexts texts;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    private MeetingId meeting;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        fixture = new BegunMeetingFixture(cycle, jdbc);
        meeting = fixture.begun("dassos", DAY);
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        var now = get();
        if (now.isPublished()) cycle.withdraw(meeting, now.version());
        SignedInAs.nobody();
    }

    private Meeting get() {
        return meetings.find(meeting).orElseThrow();
    }

    private ItemId item(String number) {
        return new ItemId(fixture.item(meeting, number));
    }

    private UUID person(String name) {
        return get().attendances().stream()
                .filter(one -> one.name().equals(name))
                .map(Attendance::id)
                .findFirst()
                .orElseThrow();
    }

    private Attendance attendance(String name) {
        return get().attendances().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String number, int version, String text) {
        texts.save(item(number), Part.MINUTES, version, text);
    }

    @Test
    void whoSentAnApologyCameLateOrLeftIsInTheMinutes() {
        minutes.set(meeting, person("Direktøren i Odder"), Presence.APOLOGY);
        minutes.arrive(meeting, person("Direktøren i Skive"), LocalTime.of(9, 5));
        minutes.leave(meeting, person("Direktøren i Struer"), LocalTime.of(10, 0));
        assertThat(attendance("Direktøren i Odder").apology()).isTrue();
        assertThat(attendance("Direktøren i Skive").arrived()).isEqualTo(LocalTime.of(9, 5));
        assertThat(attendance("Direktøren i Struer").departed()).isEqualTo(LocalTime.of(10, 0));
        minutes.set(meeting, person("Direktøren i Odder"), Presence.WHOLE);
        assertThat(attendance("Direktøren i Odder").apology()).isFalse();
    }

    @Test
    void nobodyLeavesBeforeTheyCome() {
        minutes.arrive(meeting, person("Direktøren i Skive"), LocalTime.of(9, 5));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> minutes.leave(meeting, person("Direktøren i Skive"), LocalTime.of(9, 0)));
        assertThat(attendance("Direktøren i Skive").departed()).isNull();
    }

    @Test
    void aSubstituteAndAGuestAreAddedAndTakenOffAndMembersStay() {
        var guest = new Attendance(null, Kind.GUEST, false, "En gæst", "VIVE", null, null, item("2.1"), null, null);
        var added = minutes.add(meeting, guest);
        assertThat(attendance("En gæst").item()).isEqualTo(item("2.1"));
        minutes.remove(meeting, added);
        minutes.remove(meeting, person("Direktøren i Struer"));
        assertThat(get().attendances()).hasSize(3);
    }

    @Test
    void aDecisionWhosePassageIsEditedAwayStaysAndIsFlagged() {
        write("1.1", 0, "DASSOS drøftede og godkendte planen.");
        minutes.mark(meeting, item("1.1"), new Decision("godkendte planen", Effect.APPROVED));
        assertThat(live("1.1").decisions()).singleElement().satisfies(one -> assertThat(one.stands())
                .isTrue());
        write("1.1", 1, "DASSOS drøftede planen.");
        assertThat(live("1.1").decisions()).singleElement().satisfies(one -> assertThat(one.stands())
                .isFalse());
        minutes.unmark(meeting, live("1.1").decisions().getFirst().id());
        assertThat(live("1.1").decisions()).isEmpty();
    }

    private LiveItem live(String number) {
        return minutes.items(meeting).stream()
                .filter(one -> one.id().equals(item(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tasksAndTicksAreKept() {
        minutes.note(meeting, item("1.1"), "Skriver til kommunerne", "Sekretariatet", LocalDate.of(2032, 4, 1));
        minutes.tick(meeting, item("1.1"), true);
        assertThat(live("1.1").tasks()).singleElement().satisfies(one -> assertThat(one.due())
                .isEqualTo(LocalDate.of(2032, 4, 1)));
        assertThat(live("1.1").done()).isTrue();
    }

    @Test
    void nothingIsDueBeforeTheMeeting() {
        assertThatExceptionOfType(DueBeforeMeeting.class)
                .isThrownBy(() -> minutes.note(meeting, item("1.1"), "Skriver", null, DAY.minusDays(1)));
        assertThat(live("1.1").tasks()).isEmpty();
        minutes.note(meeting, item("1.1"), "Skriver", null, DAY);
        assertThat(live("1.1").tasks()).hasSize(1);
    }

    /** The clock says another day than the meeting's. */
    @Test
    void nobodyComesOrGoesNowOnAnotherDayThanTheMeetings() {
        var skive = person("Direktøren i Skive");
        assertThatExceptionOfType(NotTheMeetingsDay.class).isThrownBy(() -> minutes.arrive(meeting, skive, null));
        assertThatExceptionOfType(NotTheMeetingsDay.class).isThrownBy(() -> minutes.leave(meeting, skive, null));
        assertThat(attendance("Direktøren i Skive").arrived()).isNull();
        assertThat(attendance("Direktøren i Skive").departed()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            mode = Mode.EXCLUDE,
            names = {"HELD", "CANCELLED", "PUBLISHED", "PLANNED", "OPEN"})
    void nothingIsNotedWhenMinutesAreNotBeingWritten(MeetingState state) {
        if (state == MeetingState.SENT) meeting = fixture.sent("dassos", DAY);
        else cycle.approveMinutes(meeting, 3);
        assertThat(get().state()).isEqualTo(state);
        var before = get();
        List<Consumer<LiveMinutes>> acts = List.of(
                live -> live.tick(meeting, item("1.1"), true),
                live -> live.mark(meeting, item("1.1"), new Decision("x", Effect.NOTED)),
                live -> live.note(meeting, item("1.1"), "x", null, null),
                live -> live.set(meeting, person("Direktøren i Skive"), Presence.APOLOGY),
                live -> live.add(meeting, Attendance.of(false, "x", null, null)));
        acts.forEach(act -> assertThatExceptionOfType(MinutesAreSettled.class).isThrownBy(() -> act.accept(minutes)));
        assertThat(get()).isEqualTo(before);
    }

    @Test
    void theChairApprovesTheTextTheyReadAndNoOther() {
        write("1.1", 0, "DASSOS godkendte planen.");
        settled.askChair(meeting, 3);
        var asked = settled.asked(meeting).orElseThrow().id();
        write("1.1", 1, "DASSOS godkendte ikke planen.");
        SignedInAs.somebodyWith(Grant.inForum(Role.CHAIR, "dassos"));
        assertThatExceptionOfType(MeetingChangedMeanwhile.class)
                .isThrownBy(() -> settled.approve(meeting, 3, asked, ""));
        assertThat(get().state()).isEqualTo(MeetingState.HELD);

        SignedInAs.secretariat();
        settled.askChair(meeting, 3);
        var again = settled.asked(meeting).orElseThrow().id();
        SignedInAs.somebodyWith(Grant.inForum(Role.CHAIR, "dassos"));
        settled.approve(meeting, 3, again, "");
        assertThat(get().state()).isEqualTo(MeetingState.APPROVED);
    }

    @Test
    void whatTheChairSendsBackIsWrittenOn() {
        settled.askChair(meeting, 3);
        settled.sendBack(meeting, settled.asked(meeting).orElseThrow().id(), "Fristen er forkert");
        assertThat(settled.asked(meeting).orElseThrow().note()).isEqualTo("Fristen er forkert");
        write("1.1", 0, "Fristen er 1. maj.");
        assertThat(get().state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void theForumApprovesAtALaterMeeting() {
        settled.approvedByForum(meeting, 3, "Godkendt på mødet 10. september 2032");
        assertThat(get().state()).isEqualTo(MeetingState.APPROVED);
        assertThat(settled.asked(meeting).orElseThrow().note()).contains("10. september");
    }

    @Test
    void nothingIsPublishedBeforeEverythingWasLookedAt() {
        write("1.1", 0, "Sagen er anmeldt til politiet.");
        cycle.approveMinutes(meeting, 3);
        assertThatExceptionOfType(NotLookedThrough.class).isThrownBy(() -> settled.publish(meeting, 4));
        assertThat(get().isPublished()).isFalse();
        lookAtEverything();
        settled.publish(meeting, 4);
        SignedInAs.nobody();
        assertThat(get().items()).extracting(Item::minutes).contains("Sagen er anmeldt til politiet.");
    }

    private void lookAtEverything() {
        var shown = settled.publishable(meeting).orElseThrow();
        lookThrough.see(
                meeting, lookThrough.findings(shown).stream().map(Suspect::key).toList());
    }

    @Test
    void aRevisionIsReadByNobodyElseBeforeItIsSentAndTheEarlierEditionStays() {
        write("1.1", 0, "Fristen er 1. maj.");
        cycle.approveMinutes(meeting, 3);
        lookAtEverything();
        settled.publish(meeting, 4);
        cycle.beginRevision(meeting, 5);
        write("1.1", 1, "Fristen er 1. juni. Sagen er anmeldt.");
        SignedInAs.nobody();
        assertThat(get().items().getFirst().minutes()).isEqualTo("Fristen er 1. maj.");

        SignedInAs.secretariat();
        assertThatExceptionOfType(NotLookedThrough.class)
                .isThrownBy(() -> settled.finishRevision(meeting, 6, "Fristen var forkert"));
        lookThrough.see(
                meeting, lookThrough.findings(get()).stream().map(Suspect::key).toList());
        assertThat(settled.finishRevision(meeting, 6, "Fristen var forkert")).isEqualTo(2);
        SignedInAs.nobody();
        assertThat(get().items().getFirst().minutes()).startsWith("Fristen er 1. juni.");
        assertThat(settled.editions(meeting)).hasSize(2);
        assertThat(meetings.edition(meeting, Edition.Kind.MINUTES, 1)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .minutes())
                .isEqualTo("Fristen er 1. maj.");
    }

    @Test
    void aCancelledRevisionPutsEverythingBackAndLosesNoText() {
        write("1.1", 0, "Fristen er 1. maj.");
        minutes.mark(meeting, item("1.1"), new Decision("Fristen er 1. maj", Effect.APPROVED));
        minutes.arrive(meeting, person("Direktøren i Skive"), LocalTime.of(9, 5));
        cycle.approveMinutes(meeting, 3);
        var before = get();
        cycle.beginRevision(meeting, 4);
        write("1.1", 1, "Noget helt andet.");
        minutes.unmark(meeting, live("1.1").decisions().getFirst().id());
        minutes.set(meeting, person("Direktøren i Skive"), Presence.APOLOGY);
        minutes.add(meeting, new Attendance(null, Kind.GUEST, false, "En gæst", null, null, null, null, null, null));

        cycle.cancelRevision(meeting, 5);
        assertThat(get().content()).isEqualTo(before.content());
        assertThat(get().revising()).isFalse();
        assertThat(texts.history(item("1.1"), Part.MINUTES))
                .extracting(text -> text.text())
                .contains("Noget helt andet.");
    }
}
