package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.ExportStore.AttachedVersion;
import dk.rammevaerk.meetings.papers.ExportStore.Publication;
import dk.rammevaerk.meetings.papers.RecordsMetadata.Closing;
import dk.rammevaerk.meetings.papers.RecordsMetadata.Document;
import dk.rammevaerk.meetings.papers.RecordsMetadata.Document.Closed;
import dk.rammevaerk.pages.Messages;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of an export and what is said of each. */
@Component
class RecordsFiles {
    /** An attachment as the newest edition has it, and its item. */
    private record Sent(Item item, Attachment attachment) {}

    private final Papers papers;
    private final PaperWords words;
    private final ExportStore store;
    private final Files files;
    private final Messages messages;

    RecordsFiles(Papers papers, PaperWords words, ExportStore store, Files files, Messages messages) {
        this.papers = papers;
        this.words = words;
        this.store = store;
        this.files = files;
        this.messages = messages;
    }

    /**
     * Puts the editions, the attachments and the source in, in this order.
     *
     * @param editions agendas before minutes, each by number
     */
    void write(Meeting meeting, List<Meeting> editions, RecordsZip zip) throws IOException {
        for (var edition : editions) writePaper(edition, zip);
        for (var sent : sent(editions).values()) writeVersions(sent, zip);
        if (meeting.sourceFile() != null) writeSource(meeting, editions.getLast(), meeting.sourceFile(), zip);
    }

    private void writePaper(Meeting shown, RecordsZip zip) throws IOException {
        var edition = RecordsExports.edition(shown);
        var paper = papers.find(shown.id(), edition.kind(), new Version.Numbered(edition.number()))
                .orElseThrow();
        var content = paper.pdf();
        var title = messages.of("meetings.paper.edition." + edition.kind(), String.valueOf(edition.number()));
        var closings = closings(shown);
        zip.put(
                new Document(
                        zip.path(messages.of("meetings.archive.papers"), title, ".pdf"),
                        Document.Type.valueOf(edition.kind().name()),
                        words.title(shown) + ", " + title,
                        null,
                        null,
                        null,
                        edition.number(),
                        "application/pdf",
                        content.length,
                        Files.sha256(content),
                        edition.madeAt().toString(),
                        edition.madeBy(),
                        closings.isEmpty() ? Closed.NO : Closed.PARTLY,
                        closings),
                content);
    }

    /** Every attachment that was ever sent out, where it came first. */
    private static SequencedMap<AttachmentId, Sent> sent(List<Meeting> editions) {
        var sent = new LinkedHashMap<AttachmentId, Sent>();
        for (var edition : editions)
            for (var item : edition.items())
                for (var attachment : item.attachments()) {
                    if (attachment.file() != null) sent.put(attachment.id(), new Sent(item, attachment));
                }
        return sent;
    }

    private void writeVersions(Sent sent, RecordsZip zip) throws IOException {
        var attachment = sent.attachment();
        var number = attachment.number() == null ? "" : attachment.number();
        var name = messages.of("meetings.archive.attachment", number, attachment.title());
        var closing = closing(sent.item(), attachment);
        for (var version : versions(attachment)) {
            var file = files.find(version.file()).orElseThrow();
            var path = zip.path(
                    messages.of("meetings.archive.attachments"),
                    messages.of("meetings.archive.version", name, String.valueOf(version.version())),
                    ending(file));
            zip.put(
                    new Document(
                            path,
                            Document.Type.ATTACHMENT,
                            attachment.title(),
                            sent.item().id().toString(),
                            attachment.id().toString(),
                            attachment.number(),
                            version.version(),
                            file.mediaType(),
                            file.size(),
                            file.sha256(),
                            version.addedAt().toString(),
                            version.addedBy(),
                            closing.isEmpty() ? Closed.NO : Closed.WHOLLY,
                            closing),
                    files.content(file.id()));
        }
    }

    /** One that has no versions written down has the one file it was sent with. */
    private List<AttachedVersion> versions(Attachment attachment) {
        var versions = store.versions(attachment.id());
        if (!versions.isEmpty() || attachment.file() == null) return versions;
        var file = files.find(attachment.file()).orElseThrow();
        return List.of(new AttachedVersion(1, file.id(), file.storedAt(), file.storedBy()));
    }

    private void writeSource(Meeting meeting, Meeting shown, FileId source, RecordsZip zip) throws IOException {
        var file = files.find(source).orElseThrow();
        var closings = closings(shown);
        var name = file.name().substring(0, file.name().length() - ending(file).length());
        zip.put(
                new Document(
                        zip.path(messages.of("meetings.archive.source"), name, ending(file)),
                        Document.Type.SOURCE,
                        words.title(meeting),
                        null,
                        null,
                        null,
                        null,
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        file.storedAt().toString(),
                        file.storedBy(),
                        closings.isEmpty() ? Closed.NO : Closed.PARTLY,
                        closings),
                files.content(source));
    }

    private static String ending(StoredFile file) {
        int dot = file.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : file.name().substring(dot);
        return ending.matches("\\.\\p{Alnum}{1,8}") ? ending : "";
    }

    private static List<Closing> closings(Meeting shown) {
        return shown.items().stream()
                .flatMap(item -> item.isClosed()
                        ? closing(item, null).stream()
                        : item.attachments().stream().flatMap(one -> closing(item, one).stream()))
                .toList();
    }

    /** Of an item, or of an attachment for its item's sake or its own. */
    private static List<Closing> closing(Item item, @Nullable Attachment attachment) {
        if (item.closedReason() != null) {
            return List.of(new Closing(item.id().toString(), null, item.number(), item.closedReason()));
        }
        if (attachment == null || attachment.closedReason() == null) return List.of();
        return List.of(new Closing(
                item.id().toString(), attachment.id().toString(), attachment.number(), attachment.closedReason()));
    }

    RecordsMetadata.About about(Meeting meeting) {
        var occasion = meeting.occasion();
        var place = words.place(occasion);
        return new RecordsMetadata.About(
                meeting.id().toString(),
                meeting.forum(),
                words.forumName(meeting),
                occasion.date().toString(),
                time(occasion.start()),
                time(occasion.end()),
                occasion.title(),
                place.isEmpty() ? null : place,
                occasion.virtual(),
                occasion.extraordinary(),
                meeting.state(),
                meeting.cancelledReason());
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }

    RecordsMetadata.Edition edition(Meeting shown, List<Publication> publications, RecordsZip zip) {
        var edition = RecordsExports.edition(shown);
        return new RecordsMetadata.Edition(
                edition.kind(),
                edition.number(),
                edition.reason(),
                edition.madeAt().toString(),
                edition.madeBy(),
                edition.publishedAt() == null ? null : edition.publishedAt().toString(),
                publications.stream()
                        .filter(one -> one.kind() == edition.kind() && one.number() == edition.number())
                        .map(Publication::by)
                        .findFirst()
                        .orElse(null),
                paths(shown, zip));
    }

    /** Its own file, and of its attachments the versions it was sent with. */
    private List<String> paths(Meeting shown, RecordsZip zip) {
        var edition = RecordsExports.edition(shown);
        var own = zip.documents().stream()
                .filter(one ->
                        one.type() == Document.Type.valueOf(edition.kind().name())
                                && Integer.valueOf(edition.number()).equals(one.version()));
        var attached = shown.items().stream()
                .flatMap(item -> item.attachments().stream())
                .flatMap(attachment -> versions(attachment).stream()
                        .filter(version -> version.file().equals(attachment.file()))
                        .flatMap(version -> zip.documents().stream()
                                .filter(one -> attachment.id().toString().equals(one.attachment())
                                        && Integer.valueOf(version.version()).equals(one.version()))));
        return Stream.concat(own, attached).map(Document::path).toList();
    }

    static RecordsMetadata.Item item(Item item) {
        return new RecordsMetadata.Item(
                item.id().toString(),
                item.number(),
                item.section() == null ? null : item.section().name(),
                item.title(),
                item.withdrawn(),
                item.closedReason(),
                item.decisions());
    }
}
