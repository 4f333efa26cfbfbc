package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.ItemId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something a person must look at before everybody may read it.
 *
 * @param item where it stands; null when it belongs to the meeting
 * @param place which part of that it stands in
 * @param before the words before it
 * @param passage what was found; of something closed, what the public reads instead
 * @param after the words after it
 */
public record Suspect(Kind kind, @Nullable ItemId item, Place place, String before, String passage, String after) {
    /** Why it is to be looked at, the gravest first. */
    public enum Kind {
        POSSIBLE_CPR_NUMBER,
        SUSPICION,
        TENDER,
        PERSONAL_MATTER,
        NAME,
        PARTICIPANTS,
        CLOSED,
        ATTACHMENT
    }

    public enum Place {
        MEETING,
        TITLE,
        PRESENTERS,
        RECOMMENDATION,
        CASE_STATEMENT,
        MINUTES,
        DECISION,
        ATTACHMENT,
        CLOSED_REASON
    }

    /** Stays while the words and their place stay, also from edition to edition. */
    public String key() {
        var whole = kind + "\n" + item + "\n" + place + "\n" + before + "\n" + passage + "\n" + after;
        return Files.sha256(whole.getBytes(StandardCharsets.UTF_8));
    }
}
