package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Act;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one question of a response, beside the answer.
 *
 * @param act null when the answer is typed
 * @param note why the answer differs from last time; empty when nothing is said
 * @param returned what the secretariat asked for when it sent the response back, or null
 * @param followUp what the secretariat wants to look into, or null; for the secretariat alone
 */
public record QuestionMark(
        String question,
        @Nullable Act act,
        String note,
        @Nullable String returned,
        @Nullable String followUp,
        int version) {
    public static QuestionMark none(String question) {
        return new QuestionMark(question, null, "", null, null, 0);
    }

    QuestionMark said(@Nullable Act other) {
        return new QuestionMark(question, other, note, returned, followUp, version);
    }

    QuestionMark noted(String other) {
        return new QuestionMark(question, act, other, returned, followUp, version);
    }

    QuestionMark asking(String other) {
        return new QuestionMark(question, act, note, other, followUp, version);
    }

    /** @param other null takes it away */
    QuestionMark followedUp(@Nullable String other) {
        return new QuestionMark(question, act, note, returned, other, version);
    }
}
