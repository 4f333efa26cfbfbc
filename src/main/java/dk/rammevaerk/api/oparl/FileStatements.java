package dk.rammevaerk.api.oparl;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is said of files: attachments as they were laid up, and the papers the program sets itself. */
@Component
class FileStatements {
    static final String AGENDA = "-agenda";
    static final String MINUTES = "-minutes";
    static final String EXCERPT = "-excerpt";
    static final String CASE = "-case";

    static final String PDF = "application/pdf";
    static final String MARKDOWN = "text/markdown";

    private final Files files;
    private final Messages messages;

    FileStatements(Files files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    Statement agenda(Meeting meeting, Imprints imprints) {
        return ofMeeting(meeting, AGENDA, Kind.AGENDA, imprints);
    }

    Statement minutes(Meeting meeting, Imprints imprints) {
        return ofMeeting(meeting, MINUTES, Kind.MINUTES, imprints);
    }

    private Statement ofMeeting(Meeting meeting, String suffix, Kind kind, Imprints imprints) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var content = file(meeting.id() + suffix, messages.of("api.oparl.file." + name), PDF, meeting.date());
        content.set("meeting", one(new Pointer(ObjectType.MEETING, meeting.id().toString())));
        imprints.press(content, kind);
        return statement(meeting.id() + suffix, content);
    }

    /** The minutes of one item. */
    Statement excerpt(Item item, Imprints imprints) {
        var key = item.id() + EXCERPT;
        var content = file(key, messages.of("api.oparl.file.excerpt", item.title()), PDF, null);
        content.set(
                "agendaItem", one(new Pointer(ObjectType.AGENDA_ITEM, item.id().toString())));
        imprints.press(content, Kind.MINUTES, item);
        return statement(key, content);
    }

    /** @param kind of the edition it is read from */
    Statement caseStatement(Item item, String text, Kind kind, Imprints imprints) {
        var key = item.id() + CASE;
        var content = file(key, messages.of("api.oparl.file.case", item.title()), MARKDOWN, null);
        if (!text.isBlank()) content.put("text", text);
        content.set("paper", one(new Pointer(ObjectType.PAPER, item.id().toString())));
        imprints.press(content, kind, item);
        return statement(key, content);
    }

    /** Empty for one that is only named. */
    Optional<Statement> attachment(Item item, Attachment attachment) {
        return Optional.ofNullable(attachment.file())
                .flatMap(files::find)
                .map(stored -> attachment(item, attachment, stored));
    }

    private Statement attachment(Item item, Attachment attachment, StoredFile stored) {
        var key = attachment.id().value().toString();
        var content = file(key, attachment.title(), stored.mediaType(), null);
        content.put("fileName", stored.name()).put("size", stored.size());
        content.put("rammevaerk:sha256Checksum", stored.sha256());
        content.set(
                "agendaItem", one(new Pointer(ObjectType.AGENDA_ITEM, item.id().toString())));
        content.set("paper", one(new Pointer(ObjectType.PAPER, item.id().toString())));
        return statement(key, content);
    }

    private static ObjectNode file(String key, String name, String mediaType, @Nullable LocalDate date) {
        var path = ObjectType.FILE.path(key);
        var content = JsonNodeFactory.instance.objectNode();
        content.put("name", name).put("mimeType", mediaType);
        if (date != null) content.put("date", date.toString());
        content.set("accessUrl", Pointer.path(path + "/content"));
        content.set("downloadUrl", Pointer.path(path + "/download"));
        return content;
    }

    private static Statement statement(String key, ObjectNode content) {
        return Statement.of(new Pointer(ObjectType.FILE, key), content);
    }

    private static ArrayNode one(Pointer pointer) {
        return JsonNodeFactory.instance.arrayNode().add(pointer.reference());
    }
}
