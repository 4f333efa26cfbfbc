package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.documents.paper.AttachedFile;
import dk.rammevaerk.documents.paper.AttachedFiles;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agenda and the minutes of a meeting as papers. A paper is made from the meeting as {@link Meetings} cuts it to the
 * current actor and from nothing else: what is closed to them is not there to be left out.
 */
@Service
public class Papers {
    private static final Pattern PICTURE =
            Pattern.compile("/billeder/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final Meetings meetings;
    private final PaperWriting writing;
    private final PictureStore pictures;
    private final Files files;
    private final CurrentActor currentActor;

    Papers(Meetings meetings, PaperWriting writing, PictureStore pictures, Files files, CurrentActor currentActor) {
        this.meetings = meetings;
        this.writing = writing;
        this.pictures = pictures;
        this.files = files;
        this.currentActor = currentActor;
    }

    /** Empty when there is no such paper, or none the actor may see. */
    @Transactional(readOnly = true)
    public Optional<MeetingPaper> find(MeetingId id, Kind kind, Version version) {
        return shown(id, kind, version).map(meeting -> paper(meeting, kind, writing.whole(meeting, kind)));
    }

    /**
     * The minutes of one item.
     *
     * @return empty also when the item is closed to the actor: there is nothing to excerpt
     */
    @Transactional(readOnly = true)
    public Optional<MeetingPaper> excerpt(MeetingId id, ItemId item, Version version) {
        return shown(id, Kind.MINUTES, version).flatMap(meeting -> meeting.items().stream()
                .filter(one -> one.id().equals(item) && !isWithheld(one))
                .findFirst()
                .map(one -> paper(meeting, Kind.MINUTES, writing.excerpt(meeting, one))));
    }

    /** Of which kinds the actor can get a paper. */
    @Transactional(readOnly = true)
    public Set<Kind> kinds(MeetingId id) {
        var kinds = EnumSet.noneOf(Kind.class);
        meetings.editions(id).forEach(edition -> kinds.add(edition.kind()));
        meetings.find(id).ifPresent(meeting -> Stream.of(Kind.values())
                .filter(kind -> isFirstDraft(meeting, kind))
                .forEach(kinds::add));
        return kinds;
    }

    static boolean isWithheld(Item item) {
        return item.isClosed() && item.title().isEmpty();
    }

    private Optional<Meeting> shown(MeetingId id, Kind kind, Version version) {
        return switch (version) {
            case Version.Numbered(int number) -> meetings.edition(id, kind, number);
            case Version.Draft draft -> meetings.find(id).filter(meeting -> isDraft(meeting, kind));
            case Version.Newest newest ->
                newestEdition(id, kind)
                        .flatMap(edition -> meetings.edition(id, kind, edition.number()))
                        .or(() -> meetings.find(id).filter(meeting -> isFirstDraft(meeting, kind)));
        };
    }

    private Optional<Edition> newestEdition(MeetingId id, Kind kind) {
        return meetings.editions(id).stream()
                .filter(edition -> edition.kind() == kind)
                .findFirst();
    }

    /** What is shown without being an edition, and yet has items, is the working copy. */
    private static boolean isWorkingCopy(Meeting meeting) {
        return meeting.shown() == null && !meeting.items().isEmpty();
    }

    private static boolean isDraft(Meeting meeting, Kind kind) {
        if (!isWorkingCopy(meeting)) return false;
        return kind == Kind.AGENDA
                ? meeting.state().isAhead()
                : meeting.revising() || isFirstDraft(meeting, Kind.MINUTES);
    }

    /** Whether it is being written and nothing of the kind was sent out before. */
    private static boolean isFirstDraft(Meeting meeting, Kind kind) {
        if (!isWorkingCopy(meeting)) return false;
        return kind == Kind.AGENDA ? meeting.state().isBeforeSending() : meeting.state() == MeetingState.HELD;
    }

    private MeetingPaper paper(Meeting meeting, Kind kind, Paper paper) {
        return new MeetingPaper(meeting, kind, paper, pictures(meeting), files(meeting));
    }

    /**
     * Only pictures that stand in a text of this meeting, were made for a text of this forum, and for no item that is
     * closed to the actor.
     */
    private Pictures pictures(Meeting meeting) {
        boolean inside = currentActor.get().seesInside(meeting.forum());
        return href -> {
            var address = PICTURE.matcher(href);
            if (!address.matches() || texts(meeting).noneMatch(text -> text.contains(href))) return null;
            var file = new FileId(UUID.fromString(address.group(1)));
            return pictures.origin(file)
                    .filter(origin -> origin.forum().equals(meeting.forum()) && (inside || !origin.closed()))
                    .flatMap(origin -> files.find(file))
                    .map(found -> files.content(found.id()))
                    .orElse(null);
        };
    }

    private static Stream<String> texts(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting.remarks()),
                        meeting.items().stream().flatMap(item -> Stream.of(item.caseStatement(), item.minutes())))
                .filter(Objects::nonNull);
    }

    private AttachedFiles files(Meeting meeting) {
        return id -> meeting.items().stream()
                .flatMap(item -> item.attachments().stream())
                .filter(one -> one.id().value().equals(id))
                .map(Attachment::file)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(files::find)
                .map(file -> new AttachedFile(file.name(), () -> new ByteArrayInputStream(files.content(file.id()))))
                .orElse(null);
    }
}
