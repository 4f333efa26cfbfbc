package dk.rammevaerk.meetings.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.MeetingState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the files of an export are, for the records system that takes them in. JSON and XML are written from this one
 * record; its fields are described in {@code docs/formats/records-export.md}. Moments are in UTC, and what is not known
 * is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordsMetadata(
        String format,
        int formatVersion,
        String exportedAt,
        String exportedBy,
        About meeting,
        List<Edition> editions,
        List<Approval> approvals,
        List<Item> items,
        List<Document> documents) {
    static final String FORMAT = "rammevaerk-records-export";
    static final int FORMAT_VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            String id,
            String forum,
            String forumName,
            String date,
            @Nullable String start,
            @Nullable String end,
            @Nullable String title,
            @Nullable String place,
            boolean virtual,
            boolean extraordinary,
            MeetingState state,
            @Nullable String cancelledReason) {}

    /** @param documents paths of the files that are part of it, its own first */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edition(
            Kind kind,
            int number,
            @Nullable String reason,
            String madeAt,
            String madeBy,
            @Nullable String publishedAt,
            @Nullable String publishedBy,
            List<String> documents) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Approval(
            Kind kind,
            String askedAt,
            String askedBy,
            @Nullable String answer,
            @Nullable String answeredAt,
            @Nullable String answeredBy,
            @Nullable String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            @Nullable String number,
            @Nullable String section,
            String title,
            boolean withdrawn,
            @Nullable String closedReason,
            List<Decision> decisions) {}

    /**
     * One file.
     *
     * @param version of the edition or of the attachment
     * @param size in bytes
     * @param sha256 in hexadecimal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(
            String path,
            Type type,
            String title,
            @Nullable String item,
            @Nullable String attachment,
            @Nullable String number,
            @Nullable Integer version,
            String mediaType,
            long size,
            String sha256,
            String addedAt,
            String addedBy,
            Closed closed,
            List<Closing> closings) {
        enum Type {
            AGENDA,
            MINUTES,
            ATTACHMENT,
            /** The document the meeting was read from. */
            SOURCE
        }

        /** How much of it is closed to the public. */
        enum Closed {
            NO,
            PARTLY,
            WHOLLY
        }
    }

    /** What in a document is closed to the public, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Closing(
            String item,
            @Nullable String attachment,
            @Nullable String number,
            String reason) {}

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** The same as a tree. */
    JsonNode tree() {
        return JSON.valueToTree(this);
    }
}
