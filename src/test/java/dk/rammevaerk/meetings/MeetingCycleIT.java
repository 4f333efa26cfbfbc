package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Edition.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting's way from plan to revised minutes, step by step, and every step that is refused. */
@RunningApp
class MeetingCycleIT {
    static final LocalDate DAY = LocalDate.of(1997, 5, 21);

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    Approvals approvals;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    /** The act that leads to a state, as one performs it on a meeting in any state. */
    private Map<MeetingState, Consumer<Meeting>> acts() {
        return Map.of(
                MeetingState.OPEN, meeting -> cycle.open(meeting.id(), meeting.version()),
                MeetingState.SENT, meeting -> cycle.send(meeting.id(), meeting.version()),
                MeetingState.HELD, meeting -> cycle.begin(meeting.id(), meeting.version()),
                MeetingState.APPROVED, meeting -> cycle.approveMinutes(meeting.id(), meeting.version()),
                MeetingState.CANCELLED, meeting -> cycle.cancel(meeting.id(), meeting.version(), "Formanden er syg"));
    }

    private Meeting in(MeetingState state) {
        var id = cycle.plan("dassos", OccasionFixture.atViborg(DAY));
        if (state == MeetingState.CANCELLED) cycle.cancel(id, 0, "Formanden er syg");
        else if (state != MeetingState.PLANNED) walk(id, state);
        return get(id);
    }

    private void walk(MeetingId id, MeetingState goal) {
        cycle.open(id, 0);
        if (goal == MeetingState.OPEN) return;
        cycle.send(id, 1);
        if (goal == MeetingState.SENT) return;
        cycle.begin(id, 2);
        if (goal == MeetingState.HELD) return;
        cycle.approveMinutes(id, 3);
        if (goal == MeetingState.PUBLISHED) cycle.publish(id, 4);
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow();
    }

    @ParameterizedTest(name = "from {0}")
    @EnumSource(MeetingState.class)
    void everyActIsDoneWhereTheGraphHasItAndRefusedElsewhere(MeetingState from) {
        acts().forEach((to, act) -> {
            var meeting = in(from);
            assertThat(meeting.state()).isEqualTo(from);
            // from published back to approved leads taking back, not another approval
            if (from.mayBecome(to) && from != MeetingState.PUBLISHED) {
                act.accept(meeting);
                assertThat(get(meeting.id()).state()).isEqualTo(to);
            } else {
                assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> act.accept(meeting));
                assertThat(get(meeting.id())).isEqualTo(meeting);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(MeetingState.class)
    void whoeverIsSecondIsTold(MeetingState state) {
        var meeting = in(state);
        acts().values().forEach(act -> assertThatExceptionOfType(MeetingChangedMeanwhile.class)
                .isThrownBy(() -> act.accept(stale(meeting))));
        assertThat(get(meeting.id())).isEqualTo(meeting);
    }

    private static Meeting stale(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.forum(),
                meeting.state(),
                meeting.version() + 1,
                meeting.occasion(),
                null,
                null,
                false,
                null,
                Shown.Unsent.WORKING_COPY,
                null,
                meeting.content());
    }

    @ParameterizedTest(name = "{0}: secretariat {1}, member {2}, public {3}")
    @CsvSource({
        "PLANNED, true, true, false",
        "OPEN, true, true, false",
        "SENT, true, true, false",
        "HELD, true, true, false",
        "APPROVED, true, true, false",
        "PUBLISHED, true, true, true",
        "CANCELLED, true, true, false"
    })
    void whoMayKnowOfAMeeting(MeetingState state, boolean secretariat, boolean member, boolean everybody) {
        var id = in(state).id();
        assertThat(meetings.find(id).isPresent()).isEqualTo(secretariat);
        SignedInAs.memberOf("dassos");
        assertThat(meetings.find(id).isPresent()).isEqualTo(member);
        SignedInAs.memberOf("kosu");
        assertThat(meetings.find(id).isPresent()).isEqualTo(everybody);
        SignedInAs.nobody();
        assertThat(meetings.find(id).isPresent()).isEqualTo(everybody);
    }

    @Test
    void approvedMinutesAreRevisedAsANumberedEditionWithAReason() {
        var id = cycle.hold(HeldMeetingFixture.about("revision", "dassos", DAY));
        cycle.publish(id, 0);
        cycle.beginRevision(id, 1);
        assertThatExceptionOfType(NothingChanged.class).isThrownBy(() -> cycle.finishRevision(id, 2, "Intet"));
        assertThat(meetings.editions(id)).singleElement().satisfies(edition -> assertThat(edition.kind())
                .isEqualTo(Kind.MINUTES));
    }

    @Test
    void anApprovalHoldsForTheTextItWasGivenTo() {
        var id = cycle.hold(HeldMeetingFixture.about("godkendelse", "dassos", DAY));
        approvals.ask(id, 0, Kind.MINUTES);
        var asked = approvals.newest(id, Kind.MINUTES).orElseThrow();
        assertThat(asked.isWaiting()).isTrue();

        approvals.answer(id, asked.id(), Kind.MINUTES, Answer.APPROVED, null);
        assertThat(approvals.newest(id, Kind.MINUTES).orElseThrow().holds()).isTrue();

        cycle.close(id, 0, get(id).items().getFirst().id(), "Personsag");
        assertThat(approvals.newest(id, Kind.MINUTES).orElseThrow().holds()).isFalse();
    }

    @Test
    void anItemIsClosedAsTheMeetingIsNowAndOnlyOnce() {
        var id = cycle.hold(HeldMeetingFixture.about("lukning", "dassos", DAY.plusDays(9)));
        var item = meetings.find(id).orElseThrow().items().getFirst().id();
        assertThat(cycle.close(id, item, "Personsag")).isTrue();
        assertThat(cycle.close(id, item, "En anden grund")).isFalse();
        assertThat(meetings.find(id).orElseThrow().items().getFirst().closedReason())
                .isEqualTo("Personsag");
    }
}
