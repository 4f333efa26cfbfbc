package dk.rammevaerk.meetings;

import dk.rammevaerk.meetings.Edition.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves meetings along {@link MeetingState}'s graph and freezes what is sent out. Every method takes the version the
 * person has seen: when somebody changed the meeting meanwhile, {@link MeetingChangedMeanwhile} is thrown and nothing is
 * written; a step that is no edge of the graph is {@link TransitionRefused}.
 */
@Service
public class MeetingCycle {
    private final MeetingStore store;
    private final Editions editions;
    private final MeetingIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingCycle(
            MeetingStore store, Editions editions, MeetingIndex index, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a past meeting in, with its first edition. It is seen by the secretariat and its forum until it is published.
     * When the plan has the meeting and nothing of it was sent or written, the document fills it: taking in is no step of
     * the graph, it is where the steps led that were taken on paper.
     */
    @Transactional
    public MeetingId hold(HeldMeeting held) {
        store.awaitingMinutes(held.forum(), held.occasion()).ifPresent(store::lock);
        var id = store.awaitingMinutes(held.forum(), held.occasion())
                .map(planned -> store.fill(planned, held))
                .orElseGet(() -> store.insert(held));
        freeze(id, held.kind(), null);
        if (held.kind() == Kind.MINUTES) events.publishEvent(new MinutesTakenIn(id));
        return id;
    }

    /**
     * Holds a meeting and its texts as they are until the end of the caller's transaction, so that what is checked is what
     * is sent out.
     */
    @Transactional
    public void keepStill(MeetingId id) {
        store.lock(id);
    }

    /** Puts a coming meeting into the plan. */
    @Transactional
    public MeetingId plan(String forum, Occasion occasion) {
        return plan(forum, occasion, null, null);
    }

    /**
     * @param deadline the last day on which items are taken in, or null
     * @param series what it was planned together with, or null
     */
    @Transactional
    public MeetingId plan(String forum, Occasion occasion, @Nullable LocalDate deadline, @Nullable UUID series) {
        var id = store.insert(forum, occasion, deadline, series);
        reindex(id);
        return id;
    }

    /**
     * Changes when and where a coming meeting is. Another day or hour is remembered as a move; those who have the
     * invitation get a new one when time or place are others.
     *
     * @param reason why it is moved, as those who were to come read it, or null
     * @throws TransitionRefused when it was held or cancelled
     */
    @Transactional
    public void move(
            MeetingId id, int version, Occasion occasion, @Nullable LocalDate deadline, @Nullable String reason) {
        var meeting = at(id, version);
        var before = meeting.occasion();
        if (!meeting.state().isAhead()) throw new TransitionRefused(meeting.state(), meeting.state());
        if (!store.move(id, version, occasion, deadline)) throw new MeetingChangedMeanwhile();
        if (!occasion.date().equals(before.date()) || !Objects.equals(occasion.start(), before.start())) {
            store.rememberMove(id, clock.instant(), before, reason);
        }
        reindex(id);
        if (occasion.isElsewhereOrAtAnotherTimeThan(before)) events.publishEvent(new MeetingMoved(id));
    }

    /** Begins to take items in. */
    @Transactional
    public void open(MeetingId id, int version) {
        become(id, version, MeetingState.OPEN, null);
    }

    /** @param reason shown to everybody who was to come */
    @Transactional
    public void cancel(MeetingId id, int version, String reason) {
        become(id, version, MeetingState.CANCELLED, reason);
        reindex(id);
        events.publishEvent(new MeetingCancelled(id));
    }

    /**
     * Sends the agenda out: freezes it as its first edition.
     *
     * @return the edition's number
     */
    @Transactional
    public int send(MeetingId id, int version) {
        become(id, version, MeetingState.SENT, null);
        return sent(id, null);
    }

    /**
     * Sends out what changed since the agenda was sent, as its next edition.
     *
     * @param reason why, as the forum reads it
     * @return the edition's number
     * @throws NothingChanged when the agenda says what the newest edition says
     */
    @Transactional
    public int sendAddendum(MeetingId id, int version, String reason) {
        var meeting = at(id, version);
        if (meeting.state() != MeetingState.SENT) throw new TransitionRefused(meeting.state(), MeetingState.SENT);
        if (!differs(meeting, Kind.AGENDA)) throw new NothingChanged();
        if (!store.touch(id, version)) throw new MeetingChangedMeanwhile();
        return sent(id, reason);
    }

    private int sent(MeetingId id, @Nullable String reason) {
        int number = freeze(id, Kind.AGENDA, reason);
        events.publishEvent(new AgendaSent(id, number));
        return number;
    }

    /** Begins the meeting: from now on minutes are written. */
    @Transactional
    public void begin(MeetingId id, int version) {
        become(id, version, MeetingState.HELD, null);
    }

    /** Settles the minutes as their first edition. */
    @Transactional
    public void approveMinutes(MeetingId id, int version) {
        var state = at(id, version).state();
        if (state != MeetingState.HELD) throw new TransitionRefused(state, MeetingState.APPROVED);
        become(id, version, MeetingState.APPROVED, null);
        freeze(id, Kind.MINUTES, null);
        events.publishEvent(new MinutesApproved(id));
    }

    /** Begins to correct approved minutes; until the revision is done, everybody reads the edition before it. */
    @Transactional
    public void beginRevision(MeetingId id, int version) {
        var meeting = at(id, version);
        if (!meeting.state().hasApprovedMinutes()) throw new TransitionRefused(meeting.state(), MeetingState.APPROVED);
        if (meeting.revising() || !store.revise(id, version, true)) throw new MeetingChangedMeanwhile();
    }

    /**
     * Settles a correction of approved minutes as their next edition, which is published when the one before it was.
     *
     * @param reason why, as everybody reads it
     * @return the edition's number
     * @throws NothingChanged when the minutes say what the newest edition says
     */
    @Transactional
    public int finishRevision(MeetingId id, int version, String reason) {
        var meeting = at(id, version);
        if (!meeting.revising()) throw new TransitionRefused(meeting.state(), MeetingState.APPROVED);
        if (!differs(meeting, Kind.MINUTES)) throw new NothingChanged();
        if (!store.revise(id, version, false)) throw new MeetingChangedMeanwhile();
        int number = freeze(id, Kind.MINUTES, reason);
        if (meeting.state() == MeetingState.PUBLISHED) {
            editions.publishNewest(id, Kind.MINUTES);
            reindex(id);
        }
        events.publishEvent(new MinutesRevised(id, number));
        return number;
    }

    /** Gives a correction up: the working copy says again what the newest edition of the minutes says. */
    @Transactional
    public void cancelRevision(MeetingId id, int version) {
        var meeting = at(id, version);
        if (!meeting.revising()) throw new TransitionRefused(meeting.state(), MeetingState.APPROVED);
        if (!store.revise(id, version, false)) throw new MeetingChangedMeanwhile();
        editions.restore(id);
    }

    /** Opens the newest edition to everybody: minutes when they are approved, the agenda that was sent before that. */
    @Transactional
    public void publish(MeetingId id, int version) {
        var meeting = at(id, version);
        boolean agenda = meeting.state() == MeetingState.SENT || meeting.state() == MeetingState.HELD;
        if (!agenda) become(id, version, MeetingState.PUBLISHED, null);
        else if (isNewestPublished(id) || !store.touch(id, version)) throw new MeetingChangedMeanwhile();
        editions.publishNewest(id, agenda ? Kind.AGENDA : Kind.MINUTES);
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
        if (!agenda) events.publishEvent(new MinutesPublished(id));
    }

    private boolean isNewestPublished(MeetingId id) {
        return editions.newest(id)
                .filter(frozen -> frozen.edition().isPublished())
                .isPresent();
    }

    /** Takes everything that is published of a meeting back. */
    @Transactional
    public void withdraw(MeetingId id, int version) {
        var meeting = at(id, version);
        if (meeting.state() == MeetingState.PUBLISHED) become(id, version, MeetingState.APPROVED, null);
        else if (!meeting.isPublished() || !store.touch(id, version)) throw new MeetingChangedMeanwhile();
        editions.withdraw(id);
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
    }

    /**
     * Closes an item to the public in every edition.
     *
     * @param reason why it is closed, which everybody may read
     */
    @Transactional
    public void close(MeetingId id, int version, ItemId item, String reason) {
        if (!store.close(id, version, item, reason)) throw new MeetingChangedMeanwhile();
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
    }

    /**
     * As {@link #close(MeetingId, int, ItemId, String)}, as the meeting is now: it overwrites nobody's words, so a change
     * meanwhile is no hindrance.
     *
     * @return whether it was open until now; a closed item keeps its reason
     */
    @Transactional
    public boolean close(MeetingId id, ItemId item, String reason) {
        store.lock(id);
        var meeting = store.byId(id).orElseThrow(MeetingChangedMeanwhile::new);
        if (meeting.items().stream().anyMatch(one -> one.id().equals(item) && one.isClosed())) return false;
        close(id, meeting.version(), item, reason);
        return true;
    }

    /** As {@link #close(MeetingId, int, ItemId, String)}, for one attachment of an open item. */
    @Transactional
    public void close(MeetingId id, int version, AttachmentId attachment, String reason) {
        if (!store.close(id, version, attachment, reason)) throw new MeetingChangedMeanwhile();
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
    }

    /** Opens an item again in every edition, so also in those everybody reads: they are looked through before. */
    @Transactional
    public void open(MeetingId id, int version, ItemId item) {
        if (!store.close(id, version, item, null)) throw new MeetingChangedMeanwhile();
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
    }

    /** As {@link #open(MeetingId, int, ItemId)}, for one attachment. */
    @Transactional
    public void open(MeetingId id, int version, AttachmentId attachment) {
        if (!store.close(id, version, attachment, null)) throw new MeetingChangedMeanwhile();
        reindex(id);
        events.publishEvent(new AudienceChanged(id));
    }

    /**
     * Whether the working copy says something else than the newest edition of a kind; so also when there is none. Who is
     * coming is no part of what an agenda says.
     */
    @Transactional(readOnly = true)
    public boolean differs(Meeting working, Kind kind) {
        // both as they are read now: the working copy may be handed in as it was kept, or as it was read
        return editions.newest(working.id(), kind)
                .map(frozen -> {
                    var sent = editions.asNow(working, frozen).content();
                    var now = editions.asNow(working).content();
                    return !now.equals(kind == Kind.AGENDA ? sent.withAttendances(now.attendances()) : sent);
                })
                .orElse(true);
    }

    private void become(MeetingId id, int version, MeetingState next, @Nullable String cancelledReason) {
        var meeting = at(id, version);
        if (!meeting.state().mayBecome(next)) throw new TransitionRefused(meeting.state(), next);
        if (!store.become(id, version, meeting.state(), next, cancelledReason)) throw new MeetingChangedMeanwhile();
    }

    /** The working copy, held until the end of the transaction. */
    private Meeting at(MeetingId id, int version) {
        store.lock(id);
        return store.byId(id).filter(meeting -> meeting.version() == version).orElseThrow(MeetingChangedMeanwhile::new);
    }

    private int freeze(MeetingId id, Kind kind, @Nullable String reason) {
        int number = editions.freeze(store.byId(id).orElseThrow(), kind, reason);
        store.markSent(id);
        reindex(id);
        return number;
    }

    /** What the forum's members read is what they find; everybody finds it once it is published. */
    private void reindex(MeetingId id) {
        var meeting = store.byId(id).orElseThrow();
        index.put(editions.newest(id)
                .map(frozen -> meeting.showing(frozen.edition(), frozen.content()))
                .orElseGet(meeting::announced));
    }
}
