package dk.rammevaerk.api.oparl;

import dk.rammevaerk.access.Everybody;
import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCancelled;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingMoved;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.MinutesRevised;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what OParl tells in step with what the public may see: in the transaction that changes it, whoever acts in that. It
 * looks at a meeting only as somebody does who has not signed in.
 */
@Service
public class Publication {
    /** Where the program, the cooperation and its terms stand, which no meeting says. */
    private static final UUID COOPERATION = new UUID(0, 1);

    private final Ledger ledger;
    private final Meetings meetings;
    private final MeetingSayings sayings;
    private final CooperationStatements cooperation;

    Publication(Ledger ledger, Meetings meetings, MeetingSayings sayings, CooperationStatements cooperation) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.sayings = sayings;
        this.cooperation = cooperation;
    }

    @EventListener
    @Transactional
    void on(AudienceChanged event) {
        follow(event.meeting());
    }

    @EventListener
    @Transactional
    void on(MinutesRevised event) {
        follow(event.meeting());
    }

    @EventListener
    @Transactional
    void on(MeetingMoved event) {
        follow(event.meeting());
    }

    @EventListener
    @Transactional
    void on(MeetingCancelled event) {
        follow(event.meeting());
    }

    /** Brings what is told of a meeting to what the public sees of it; what nobody sees any more is known as taken back. */
    @Transactional
    public void follow(MeetingId id) {
        ledger.lock();
        var seen = Everybody.sees(() -> meetings.toKeep(id));
        ledger.keep(
                id.value(),
                seen.map(meeting -> sayings.of(meeting, ledger.keys())).orElse(List.of()),
                seen.map(Meeting::publishedAt).filter(Objects::nonNull).orElse(Instant.MAX));
    }

    /** Brings what is told of the cooperation and its terms up to date; writes nothing when it is. */
    @Transactional
    public void followCooperation() {
        var statements = Everybody.sees(cooperation::all);
        if (ledger.says(COOPERATION, statements)) return;
        ledger.lock();
        ledger.keep(COOPERATION, statements, Instant.MAX);
    }

    /** When what is told of an item last changed; empty while it is not open to all. */
    @Transactional(readOnly = true)
    public Optional<Instant> changedAt(ItemId item) {
        return ledger.changedAt(new Pointer(ObjectType.AGENDA_ITEM, item.toString()));
    }

    /** The meetings whose objects are there and should not be, or the other way round. */
    @Transactional(readOnly = true)
    public Set<MeetingId> adrift() {
        var published = published();
        var kept = ledger.sources().stream()
                .filter(one -> !one.equals(COOPERATION))
                .map(MeetingId::new)
                .collect(Collectors.toSet());
        var adrift = new HashSet<>(published);
        adrift.removeAll(kept);
        kept.stream().filter(one -> !published.contains(one)).forEach(adrift::add);
        return adrift;
    }

    @Transactional(readOnly = true)
    public Set<MeetingId> published() {
        return Everybody.sees(() -> meetings.list(null, null)).stream()
                .map(MeetingSummary::id)
                .collect(Collectors.toSet());
    }
}
