package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.AttachmentStore.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attachments of items: adding, ordering and replacing them, and who may open them.
 * One that was sent out keeps its number and is never deleted, only replaced by a new version.
 */
@Service
public class AgendaAttachments {
    private final AttachmentStore store;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Files files;

    AgendaAttachments(AttachmentStore store, Agendas agendas, Meetings meetings, Files files) {
        this.store = store;
        this.agendas = agendas;
        this.meetings = meetings;
        this.files = files;
    }

    /** Puts a kept file at the end of an item's attachments. */
    @Transactional
    public AttachmentId add(MeetingId id, ItemId item, String title, FileId file) {
        return add(id, item, title, file, null);
    }

    /** @param closedReason why it is closed to the public from the start; null for an open one */
    @Transactional
    public AttachmentId add(MeetingId id, ItemId item, String title, FileId file, @Nullable String closedReason) {
        var frame = agendas.open(id);
        if (agendas.working(id, item).isEmpty()) throw new AgendaItemGone();
        var added = store.insert(item, title, stored(file), closedReason);
        agendas.settle(id, frame);
        return added;
    }

    /** The newest version from now on; the ones before it stay readable. */
    @Transactional
    public void replace(AttachmentId id, FileId file) {
        agendas.open(place(id).meeting());
        store.replace(id, stored(file));
    }

    @Transactional
    public void rename(AttachmentId id, String title) {
        agendas.open(place(id).meeting());
        store.rename(id, title);
    }

    /** @param by -1 for one place up among the item's attachments, 1 for one down */
    @Transactional
    public void step(AttachmentId id, int by) {
        var place = place(id);
        var frame = agendas.open(place.meeting());
        var order = new ArrayList<>(store.of(place.item()));
        int at = order.indexOf(id);
        int to = at + by;
        if (to < 0 || to >= order.size()) return;
        order.remove(at);
        order.add(to, id);
        store.order(order);
        agendas.settle(place.meeting(), frame);
    }

    /** @throws ItemWasSent when it was sent out */
    @Transactional
    public void delete(AttachmentId id) {
        var place = place(id);
        var frame = agendas.open(place.meeting());
        if (!store.delete(id)) throw new ItemWasSent();
        agendas.settle(place.meeting(), frame);
    }

    /** Where an attachment belongs, if the actor sees it there. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> meetingOf(AttachmentId id) {
        return store.place(id).map(Place::meeting).filter(meeting -> !readable(id)
                .isEmpty());
    }

    /** The versions of an attachment that the actor may open, newest first; empty when it is not theirs to open. */
    @Transactional(readOnly = true)
    public List<StoredFile> readable(AttachmentId id) {
        var place = store.place(id);
        if (place.isEmpty()) return List.of();
        var shown = shown(place.get().meeting());
        SequencedSet<FileId> seen = new LinkedHashSet<>();
        for (var meeting : shown)
            for (var item : meeting.items())
                for (var one : item.attachments()) {
                    if (one.id().equals(id) && one.file() != null) seen.add(one.file());
                }
        boolean working = shown.stream().anyMatch(Meeting::isWorkingCopy);
        if (working && !seen.isEmpty()) seen.addAll(store.versions(id));
        return seen.stream().flatMap(file -> files.find(file).stream()).toList();
    }

    /** The meeting as the actor sees it: as it stands, and every edition. */
    private List<Meeting> shown(MeetingId id) {
        return Stream.concat(
                        meetings.find(id).stream(),
                        meetings.editions(id).stream()
                                .flatMap(one -> meetings.edition(id, one.kind(), one.number()).stream()))
                .toList();
    }

    private Place place(AttachmentId id) {
        return store.place(id).orElseThrow(AgendaItemGone::new);
    }

    private StoredFile stored(FileId file) {
        return files.find(file).orElseThrow();
    }
}
