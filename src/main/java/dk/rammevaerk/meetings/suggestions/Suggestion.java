package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item that somebody wishes on an agenda. It waits until the secretariat takes or declines it, or its author withdraws
 * it; until then its author can write on. Each answer can be undone.
 *
 * @param forum the forum's code
 * @param target the meeting it waits for, or whose agenda it is on; null when it waits in the forum's backlog, or when the
 *     item is gone from its agenda
 * @param meantFor the meeting its author chose, or null
 * @param reason why it was declined; null otherwise
 * @param item what became of it on an agenda; null until it is taken
 * @param answer when it was answered, or null
 */
public record Suggestion(
        SuggestionId id,
        String forum,
        @Nullable Target target,
        @Nullable MeetingId meantFor,
        Wish wish,
        List<SuggestedFile> files,
        Author author,
        SuggestionState state,
        @Nullable String reason,
        @Nullable ItemId item,
        @Nullable Answer answer,
        int version) {
    /**
     * Who suggests it.
     *
     * @param account the name of the account it was written with
     * @param label as the account's owner is shown
     * @param onBehalfOf an outside author who has no account, or null
     */
    public record Author(
            String account, String label, @Nullable String onBehalfOf, Instant at) {
        /** Whose wish it is. */
        public String name() {
            return onBehalfOf == null ? label : onBehalfOf;
        }
    }

    /** @param by as the account's owner is shown */
    public record Answer(Instant at, String by) {}

    public Suggestion {
        files = List.copyOf(files);
    }

    public boolean isWaiting() {
        return state == SuggestionState.WAITING;
    }

    /** Whether it is an item of a meeting that is still to come. */
    public boolean isOnAgenda(LocalDate today) {
        return state == SuggestionState.TAKEN && target != null && target.takesItems(today);
    }

    /** Whether it waits for another meeting than its author chose. */
    public boolean isPostponed() {
        return isWaiting() && answer != null;
    }

    /** Whether it came after the deadline of the meeting its author chose, which it still waits for. */
    public boolean isLate() {
        return target != null && Objects.equals(target.id(), meantFor) && target.isLate(suggestedOn());
    }

    /** The day on which it came in. */
    public LocalDate suggestedOn() {
        return LocalDate.ofInstant(author.at(), DanishFormat.ZONE);
    }
}
