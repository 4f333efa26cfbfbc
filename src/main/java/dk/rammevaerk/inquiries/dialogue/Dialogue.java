package dk.rammevaerk.inquiries.dialogue;

import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of dialogue, or a round around the own table.
 *
 * @param themes those chosen for the day, as Markdown, or empty
 * @param minutes as Markdown, or empty
 */
public record Dialogue(
        UUID id,
        Facts facts,
        String themes,
        String minutes,
        @Nullable FileId minutesFile,
        DialogueState state,
        List<Outcome> outcomes,
        int version) {
    /**
     * @param with whom; empty for a round
     * @param on the day, or null while it is not agreed
     * @param place in words, or empty
     * @param meeting of the plan at which it is held, or null
     * @param group the body that goes there, or null
     */
    public record Facts(
            DialogueKind kind,
            String title,
            String with,
            String purpose,
            @Nullable LocalDate on,
            String place,
            @Nullable MeetingId meeting,
            @Nullable BodyId group) {
        public Facts {
            if (kind == DialogueKind.WITH_OTHERS && with.isBlank()) throw new IllegalArgumentException("With whom?");
        }
    }

    /**
     * Something it led to.
     *
     * @param href of a case, a task or a decision, or empty
     */
    public record Outcome(String text, String href) {}

    public Dialogue {
        outcomes = List.copyOf(outcomes);
    }

    /** The page; the answers stand below it. */
    public String href() {
        return href(id);
    }

    public static String href(UUID id) {
        return "/dialogmoeder/" + id;
    }
}
