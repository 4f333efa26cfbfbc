package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting for the host authority's records system: every edition as PDF, the attachments that were sent out in every
 * version, the document it was read from, and what all of it is. Whole, with what is closed marked as such; so for the
 * secretariat alone.
 */
@Service
public class RecordsExports {
    private final Meetings meetings;
    private final RecordsFiles files;
    private final ExportStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordsExports(Meetings meetings, RecordsFiles files, ExportStore store, CurrentActor currentActor, Clock clock) {
        this.meetings = meetings;
        this.files = files;
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The meeting, when the actor may export it and something of it was sent out. */
    @Transactional(readOnly = true)
    public Optional<Meeting> exportable(MeetingId id) {
        if (!currentActor.get().isSecretariat() || meetings.editions(id).isEmpty()) return Optional.empty();
        return meetings.find(id);
    }

    /** Writes the export of a meeting that {@link #exportable} gave, as ZIP; one file at a time is held. */
    @Transactional(readOnly = true)
    public void write(Meeting meeting, OutputStream out) throws IOException {
        var editions = meetings.editions(meeting.id()).stream()
                .map(edition -> meetings.edition(meeting.id(), edition.kind(), edition.number())
                        .orElseThrow())
                .sorted(Comparator.comparing((Meeting one) -> edition(one).kind())
                        .thenComparing(one -> edition(one).number()))
                .toList();
        try (var zip = new RecordsZip(out)) {
            files.write(meeting, editions, zip);
            var metadata = metadata(meeting, editions, zip);
            zip.put("metadata.json", metadata.json());
            zip.put("metadata.xml", RecordsXml.write(metadata.tree()));
            zip.put(RecordsZip.SCHEMA, RecordsZip.schema());
        }
    }

    private RecordsMetadata metadata(Meeting meeting, List<Meeting> editions, RecordsZip zip) {
        var publications = store.publications(meeting.id());
        return new RecordsMetadata(
                RecordsMetadata.FORMAT,
                RecordsMetadata.FORMAT_VERSION,
                clock.instant().toString(),
                currentActor.get().name(),
                files.about(meeting),
                editions.stream()
                        .map(one -> files.edition(one, publications, zip))
                        .toList(),
                store.approvals(meeting.id()),
                editions.getLast().items().stream().map(RecordsFiles::item).toList(),
                zip.documents());
    }

    static dk.rammevaerk.meetings.Edition edition(Meeting shown) {
        return shown.edition().orElseThrow(() -> new IllegalArgumentException("No edition: " + shown.id()));
    }
}
