package dk.rammevaerk.meetings;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.EditionStore.Frozen;
import dk.rammevaerk.meetings.MeetingStore.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading meetings. What is read here is always cut to what the current actor may see: the secretariat and the forum's
 * chair see the working copy, the forum's members what has been sent to them, everybody what is published.
 */
@Service
public class Meetings {
    private final MeetingStore store;
    private final EditionStore editions;
    private final Mentions mentions;
    private final CurrentActor currentActor;

    Meetings(MeetingStore store, EditionStore editions, Mentions mentions, CurrentActor currentActor) {
        this.store = store;
        this.editions = editions;
        this.mentions = mentions;
        this.currentActor = currentActor;
    }

    /** The meeting as the actor may see it; empty when it is not there or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return cut(id).map(mentions::asNow);
    }

    /** As {@link #find}, without the titles of other meetings' items: for what keeps it, as those may be closed later. */
    @Transactional(readOnly = true)
    public Optional<Meeting> toKeep(MeetingId id) {
        return cut(id).map(Mentions::without);
    }

    private Optional<Meeting> cut(MeetingId id) {
        var actor = currentActor.get();
        var working = store.byId(id);
        if (working.isEmpty() || seesDraft(actor, working.get().forum())) return working;
        var meeting = working.get();
        if (!actor.seesInside(meeting.forum())) {
            return editions.newestPublished(id).map(frozen -> meeting.showing(frozen.edition(), frozen.content())
                    .withheld());
        }
        return Optional.of(editions.newest(id)
                .map(frozen -> meeting.showing(frozen.edition(), asNow(meeting, frozen)))
                .orElseGet(meeting::announced));
    }

    /** Until the minutes are settled, members see who is coming now, not who was coming when the agenda was sent. */
    private static MeetingContent asNow(Meeting meeting, Frozen frozen) {
        return frozen.edition().kind() == Kind.AGENDA
                ? frozen.content().withAttendances(meeting.attendances())
                : frozen.content();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> list(@Nullable String forum, @Nullable Integer year) {
        return store.list(viewer(currentActor.get()), forum, year);
    }

    /** The editions the actor may read, newest first; none when the meeting is not theirs to see. */
    @Transactional(readOnly = true)
    public List<Edition> editions(MeetingId id) {
        var actor = currentActor.get();
        return store.forumOf(id)
                .map(actor::seesInside)
                .map(inside -> editions.list(id).stream()
                        .filter(edition -> inside || edition.isPublished())
                        .toList())
                .orElseGet(List::of);
    }

    /** The meeting with what one edition says, cut to what the actor may see. */
    @Transactional(readOnly = true)
    public Optional<Meeting> edition(MeetingId id, Kind kind, int number) {
        var actor = currentActor.get();
        return store.byId(id).flatMap(meeting -> {
            boolean inside = actor.seesInside(meeting.forum());
            return editions.find(id, kind, number)
                    .filter(frozen -> inside || frozen.edition().isPublished())
                    .map(frozen -> meeting.showing(frozen.edition(), frozen.content()))
                    .map(shown -> inside ? shown : shown.withheld())
                    .map(mentions::asNow);
        });
    }

    /**
     * What everybody could read of one item if it was opened, in every edition that is published.
     *
     * @param attachment which attachment of an open item is opened instead of the whole item; null for the item
     * @return empty when nobody outside could read more than before
     */
    @Transactional(readOnly = true)
    public Optional<Meeting> opened(MeetingId id, ItemId item, @Nullable AttachmentId attachment) {
        var published = editions(id).stream()
                .filter(Edition::isPublished)
                .flatMap(one -> edition(id, one.kind(), one.number()).stream())
                .toList();
        var items = published.stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(one -> one.id().equals(item) && (attachment == null || !one.isClosed()))
                .map(one -> attachment == null ? one.closedFor(null) : one.opened(attachment))
                .distinct()
                .toList();
        if (items.isEmpty()) return Optional.empty();
        var guests = published.stream()
                .flatMap(meeting -> meeting.attendances().stream())
                .filter(one -> item.equals(one.item()))
                .distinct()
                .toList();
        return find(id).map(meeting -> meeting.showing(
                        published.getFirst().shown(), new MeetingContent(null, guests, List.of()))
                .withItems(items));
    }

    /** The meeting that was read from a file, when somebody accepted it. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> readFrom(FileId file) {
        return store.bySourceFile(file);
    }

    /** Meetings a forum already has on a day; a second one is possible but worth a question. */
    @Transactional(readOnly = true)
    public List<MeetingId> onDay(String forum, LocalDate date) {
        return store.onDay(forum, date);
    }

    /** As {@link #onDay}, without the planned meeting that minutes of this occasion will fill. */
    @Transactional(readOnly = true)
    public List<MeetingId> doubles(String forum, Occasion occasion) {
        var planned = store.awaitingMinutes(forum, occasion);
        return store.onDay(forum, occasion.date()).stream()
                .filter(id -> !planned.equals(Optional.of(id)))
                .toList();
    }

    /** Whether the actor sees what is being written of a forum's meetings: the secretariat, and the one who approves it. */
    static boolean seesDraft(Actor actor, String forum) {
        return actor.isSecretariat() || actor.holds(Role.CHAIR, forum);
    }

    private static Viewer viewer(Actor actor) {
        return new Viewer(actor.isSecretariat(), actor.fora(), actor.led());
    }
}
