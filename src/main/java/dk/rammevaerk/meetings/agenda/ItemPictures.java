package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.PictureStore.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures in texts. One rule says who sees one, on a page and in a paper: whoever reads a text of the picture's forum
 * in which it stands, unless the item it was made for is closed to them.
 */
@Service
public class ItemPictures {
    private static final Pattern ADDRESS =
            Pattern.compile("/billeder/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final PictureStore store;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Files files;
    private final CurrentActor currentActor;

    ItemPictures(PictureStore store, Agendas agendas, Meetings meetings, Files files, CurrentActor currentActor) {
        this.store = store;
        this.agendas = agendas;
        this.meetings = meetings;
        this.files = files;
        this.currentActor = currentActor;
    }

    /** Where a picture is read. */
    public static String address(FileId file) {
        return "/billeder/" + file.value();
    }

    /** Lets a kept picture stand in the text of an item. */
    @Transactional
    public void add(MeetingId id, ItemId item, FileId file) {
        var working = agendas.working(id, item).orElseThrow(AgendaItemGone::new);
        store.insert(file, item, working.meeting().forum(), files.find(file).orElseThrow());
    }

    /** A picture the actor may see; the secretariat may also before it stands anywhere. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId file) {
        return store.origin(file)
                .filter(origin -> currentActor.get().isSecretariat()
                        || meetingsWith(file, origin)
                                .flatMap(this::shown)
                                .anyMatch(meeting -> isIn(meeting, address(file), origin)))
                .flatMap(origin -> files.find(file));
    }

    /**
     * A picture of a text of a meeting.
     *
     * @param shown the meeting as it is cut to the actor
     * @param address as it stands in the text
     */
    @Transactional(readOnly = true)
    public Optional<StoredFile> in(Meeting shown, String address) {
        var match = ADDRESS.matcher(address);
        if (!match.matches()) return Optional.empty();
        var file = new FileId(UUID.fromString(match.group(1)));
        return store.origin(file).filter(origin -> isIn(shown, address, origin)).flatMap(origin -> files.find(file));
    }

    private boolean isIn(Meeting shown, String address, Origin origin) {
        return origin.forum().equals(shown.forum())
                && (!origin.closed() || currentActor.get().seesInside(shown.forum()))
                && texts(shown).anyMatch(text -> text.contains(address));
    }

    /** First the meeting it was made for; an item that was put off took its text to another one. */
    private Stream<MeetingId> meetingsWith(FileId file, Origin origin) {
        return Stream.concat(
                Stream.ofNullable(origin.meeting()),
                Stream.of(origin).flatMap(one -> store.meetingsWith(address(file), one.forum()).stream()));
    }

    /** The meeting as the actor sees it: as it stands, and every edition. */
    private Stream<Meeting> shown(MeetingId id) {
        return Stream.concat(
                meetings.find(id).stream(),
                meetings.editions(id).stream().flatMap(one -> meetings.edition(id, one.kind(), one.number()).stream()));
    }

    private static Stream<String> texts(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting).map(Meeting::remarks),
                        meeting.items().stream().flatMap(item -> Stream.of(item.caseStatement(), item.minutes())))
                .filter(Objects::nonNull);
    }
}
