package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.Item;
import org.jspecify.annotations.Nullable;

/**
 * Something about an agenda that is to be sent.
 *
 * @param item where; null when it concerns the whole agenda
 * @param place what in the item, for example {@code bilag 7}; empty when the kind says it all
 */
public record Finding(Kind kind, @Nullable Item item, String place) {
    /** What was found. Faults refuse the sending, doubts ask. */
    public enum Kind {
        NO_ITEMS(true),
        LINK_TO_NOTHING(true),
        ATTACHMENT_WITHOUT_FILE(true),
        PICTURE_WITHOUT_WORDS(true),
        NUMBER_OF_NOTHING(false),
        NUMBER_OF_OTHER_ITEM(false),
        NO_RECOMMENDATION(false),
        NO_CASE_STATEMENT(false),
        NO_PRESENTER(false),
        HEADING_SKIPPED(false);

        private final boolean fault;

        Kind(boolean fault) {
            this.fault = fault;
        }
    }

    public boolean isFault() {
        return kind.fault;
    }
}
