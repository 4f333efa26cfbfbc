package dk.rammevaerk.meetings;

import static dk.rammevaerk.meetings.MeetingState.APPROVED;
import static dk.rammevaerk.meetings.MeetingState.CANCELLED;
import static dk.rammevaerk.meetings.MeetingState.HELD;
import static dk.rammevaerk.meetings.MeetingState.OPEN;
import static dk.rammevaerk.meetings.MeetingState.PLANNED;
import static dk.rammevaerk.meetings.MeetingState.PUBLISHED;
import static dk.rammevaerk.meetings.MeetingState.SENT;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class MeetingStateTests extends StateGraphTest<MeetingState> {
    static final Set<List<MeetingState>> EDGES = Set.of(
            List.of(PLANNED, OPEN),
            List.of(OPEN, SENT),
            List.of(SENT, HELD),
            List.of(HELD, APPROVED),
            List.of(APPROVED, PUBLISHED),
            List.of(PUBLISHED, APPROVED),
            List.of(PLANNED, CANCELLED),
            List.of(OPEN, CANCELLED),
            List.of(SENT, CANCELLED));

    MeetingStateTests() {
        super(PLANNED, MeetingState::mayBecome, EDGES);
    }
}
