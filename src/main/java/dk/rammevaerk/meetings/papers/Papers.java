package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.documents.paper.AttachedFile;
import dk.rammevaerk.documents.paper.AttachedFiles;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.Pictures;
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
import dk.rammevaerk.meetings.agenda.ItemPictures;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agenda and the minutes of a meeting as papers. A paper is made from the meeting as {@link Meetings} cuts it to the
 * current actor and from nothing else: what is closed to them is not there to be left out.
 */
@Service
public class Papers {
    private final Meetings meetings;
    private final PaperWriting writing;
    private final ItemPictures pictures;
    private final Files files;

    Papers(Meetings meetings, PaperWriting writing, ItemPictures pictures, Files files) {
        this.meetings = meetings;
        this.writing = writing;
        this.pictures = pictures;
        this.files = files;
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

    private static boolean hasWorkingCopy(Meeting meeting) {
        return meeting.isWorkingCopy() && !meeting.items().isEmpty();
    }

    private static boolean isDraft(Meeting meeting, Kind kind) {
        if (!hasWorkingCopy(meeting)) return false;
        return kind == Kind.AGENDA
                ? meeting.state().isAhead()
                : meeting.revising() || isFirstDraft(meeting, Kind.MINUTES);
    }

    /** Whether it is being written and nothing of the kind was sent out before. */
    private static boolean isFirstDraft(Meeting meeting, Kind kind) {
        if (!hasWorkingCopy(meeting)) return false;
        return kind == Kind.AGENDA ? meeting.state().isBeforeSending() : meeting.state() == MeetingState.HELD;
    }

    private MeetingPaper paper(Meeting meeting, Kind kind, Paper paper) {
        return new MeetingPaper(meeting, kind, paper, pictures(meeting), files(meeting));
    }

    /** Only those of its texts that the actor may see. */
    private Pictures pictures(Meeting meeting) {
        return href -> pictures.in(meeting, href)
                .map(found -> files.content(found.id()))
                .orElse(null);
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
