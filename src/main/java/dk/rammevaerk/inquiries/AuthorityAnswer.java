package dk.rammevaerk.inquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One invited authority's answer.
 *
 * @param authority the code of the municipality or region
 * @param name of the authority, for example {@code Skive Kommune}
 * @param words null for those who may not read them
 * @param given null until it has answered
 * @param due the last day in time for this authority
 * @param extension why it has longer than the others; null when it has not, and for others than itself and the secretariat
 * @param reminded when it was reminded last, or null
 * @param replies those to what the reader may read
 */
public record AuthorityAnswer(
        String authority,
        String name,
        boolean region,
        AnswerState state,
        @Nullable AnswerWords words,
        @Nullable Given given,
        LocalDate due,
        @Nullable String extension,
        @Nullable LocalDate reminded,
        List<Reply> replies) {
    /**
     * That it has answered.
     *
     * @param receivedOn the day it counts from, by the calendar in Copenhagen
     * @param at when that was registered
     * @param by the name of the account
     */
    public record Given(LocalDate receivedOn, Instant at, String by) {}

    public AuthorityAnswer {
        if (state.isAnswered() == (given == null)) throw new IllegalArgumentException("given " + state);
        replies = List.copyOf(replies);
    }

    public boolean isAnswered() {
        return state.isAnswered();
    }

    /** Whether it stands as it was given then: neither taken back nor given anew. */
    public boolean wasGivenAt(Instant moment) {
        return given != null && given.at().equals(moment);
    }

    /** Whether it came after its day. */
    public boolean isLate() {
        return given != null && given.receivedOn().isAfter(due);
    }

    /** Whether its day has passed without an answer. */
    public boolean isOverdue(LocalDate today) {
        return !isAnswered() && today.isAfter(due);
    }

    public Optional<Reply> replyTo(int part) {
        return replies.stream().filter(one -> one.part() == part).findFirst();
    }

    /** The parts that something given was said of, and that nobody has replied to. */
    public List<Integer> unreplied() {
        return words == null || state != AnswerState.GIVEN
                ? List.of()
                : words.parts().stream().filter(part -> replyTo(part).isEmpty()).toList();
    }
}
