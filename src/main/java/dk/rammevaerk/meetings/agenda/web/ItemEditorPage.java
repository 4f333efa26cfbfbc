package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.Act.Verb;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * An item while it is written.
 *
 * @param sections to choose from; empty when the agenda has none, or the item keeps its place
 * @param people who may present, to choose from
 * @param closedReason empty while it is open
 * @param attachmentsJson what can be referred to, for the editor
 * @param conflict what somebody else wrote meanwhile, or null
 */
public record ItemEditorPage(
        Trail trail,
        String heading,
        String meetingHref,
        String href,
        String forum,
        int version,
        int caseVersion,
        Field title,
        Field section,
        SequencedMap<String, String> sections,
        Field timeSlot,
        List<String> presenters,
        List<String> people,
        List<ActRow> acts,
        Field caseSource,
        Field caseStatement,
        String closedReason,
        int meetingVersion,
        boolean standing,
        String standingText,
        List<AttachmentRow> attachments,
        String attachmentsJson,
        UploadBox upload,
        List<UploadRow> uploaded,
        @Nullable Conflict conflict,
        FormErrors errors)
        implements Page {
    /** @param other the second verb, or empty */
    public record ActRow(String verb, String other, String text) {}

    /**
     * @param sent whether it keeps its number and cannot be deleted
     * @param closedReason empty while it is open
     * @param versions how many versions its file has
     */
    public record AttachmentRow(
            String id,
            String number,
            String title,
            String file,
            boolean sent,
            String closedReason,
            int versions,
            boolean first,
            boolean last) {}

    /** @param text theirs, which is stored; what the person wrote stands in the fields */
    public record Conflict(String by, String text) {}

    public List<Verb> verbs() {
        return List.of(Verb.values());
    }

    @Override
    public int status() {
        return !errors.isEmpty() ? 422 : conflict == null ? 200 : 409;
    }
}
