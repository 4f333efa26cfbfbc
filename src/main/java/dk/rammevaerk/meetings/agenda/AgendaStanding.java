package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an agenda stands: what of it was sent, what differs from that, what its standing items say. */
@Service
public class AgendaStanding {
    private final Agendas agendas;
    private final Meetings meetings;
    private final MeetingCycle cycle;
    private final StandingItems standing;

    AgendaStanding(Agendas agendas, Meetings meetings, MeetingCycle cycle, StandingItems standing) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.cycle = cycle;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    public Set<ItemId> sent(MeetingId id) {
        return agendas.sent(id);
    }

    /** The editions the actor may read, newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(MeetingId id) {
        return meetings.editions(id);
    }

    /** Whether the working copy says something else than the agenda that was sent last. */
    @Transactional(readOnly = true)
    public boolean differs(Meeting working) {
        return cycle.differs(working, Kind.AGENDA);
    }

    /** What the working copy says differently from the agenda that was sent last; nothing when none was sent. */
    @Transactional(readOnly = true)
    public List<ItemChange> unsent(Meeting working) {
        return meetings.editions(working.id()).stream()
                .filter(one -> one.kind() == Kind.AGENDA)
                .findFirst()
                .flatMap(newest -> meetings.edition(working.id(), Kind.AGENDA, newest.number()))
                .map(sent -> Differences.between(sent.content(), working.content()))
                .orElseGet(List::of);
    }

    @Transactional(readOnly = true)
    public Set<ItemId> changedItems(Meeting working) {
        return unsent(working).stream().map(change -> change.item().id()).collect(toUnmodifiableSet());
    }

    /** What an item says: what is written, or what a standing item says of its own accord until it is sent. */
    @Transactional(readOnly = true)
    public String text(Meeting meeting, Item item) {
        if (item.caseStatement() != null) return item.caseStatement();
        return meeting.isWorkingCopy() ? standing.text(meeting, item) : "";
    }
}
