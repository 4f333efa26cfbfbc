package dk.rammevaerk.inquiries;

import dk.rammevaerk.inquiries.AuthorityAnswer.Given;
import dk.rammevaerk.kernel.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inquiries to test with. */
public final class InquiryFixture {
    public static final LocalDate OPENS = LocalDate.of(2026, 4, 17);
    public static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);

    private InquiryFixture() {}

    /** Two parts, asked of these. */
    public static Opening opening(
            UUID subject, String href, InquiryKind kind, String forum, AnswerAudience audience, String... authorities) {
        return new Opening(
                subject,
                href,
                "Høring " + subject,
                kind,
                forum,
                new Window(OPENS, DEADLINE),
                audience,
                List.of(
                        new InquiryPart(1, "3.1", "Børn og unge", "Om børn og unge."),
                        new InquiryPart(2, "3.2", "Voksne", "Om voksne.")),
                Set.of(authorities));
    }

    /** When the authority gave its answer, as the actor sees it. */
    static Instant givenAt(Inquiry inquiry, String authority) {
        return inquiry.of(authority)
                .flatMap(one -> Optional.ofNullable(one.given()))
                .map(Given::at)
                .orElseThrow();
    }

    static Inquiry inquiry(AuthorityAnswer... answers) {
        return new Inquiry(
                UUID.randomUUID(),
                "/hoeringer/x",
                "Høring",
                InquiryKind.CONSULTATION,
                "dassos",
                new Window(OPENS, DEADLINE),
                AnswerAudience.ALL_INSIDE,
                null,
                InquiryState.OPEN,
                List.of(),
                Arrays.asList(answers),
                1);
    }

    static AuthorityAnswer answer(
            String name, AnswerState state, @Nullable LocalDate received, AnswerWords words, Reply... replies) {
        return new AuthorityAnswer(
                name,
                name,
                false,
                state,
                words,
                received == null ? null : new Given(received, Instant.EPOCH, "skriver"),
                DEADLINE,
                null,
                null,
                Arrays.asList(replies));
    }
}
