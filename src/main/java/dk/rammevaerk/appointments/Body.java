package dk.rammevaerk.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in which persons sit for others.
 *
 * @param closedFrom the first day without it, or null
 */
public record Body(BodyId id, Facts facts, @Nullable LocalDate closedFrom, int version) {
    /**
     * What is known about a body.
     *
     * @param terms its terms of reference as Markdown, or null
     * @param secretariat who serves it, in words, or null
     * @param host the code of the authority that hosts it, or null
     * @param forum the code of the forum that it is, or that it answers to; null for none
     */
    public record Facts(
            BodyKind kind,
            String name,
            @Nullable String purpose,
            @Nullable String terms,
            @Nullable String secretariat,
            @Nullable String host,
            @Nullable String forum) {}

    public String name() {
        return facts.name();
    }

    public boolean isClosedOn(LocalDate day) {
        return closedFrom != null && !day.isBefore(closedFrom);
    }
}
