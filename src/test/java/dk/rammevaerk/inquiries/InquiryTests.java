package dk.rammevaerk.inquiries;

import static dk.rammevaerk.inquiries.InquiryFixture.DEADLINE;
import static dk.rammevaerk.inquiries.InquiryFixture.answer;
import static dk.rammevaerk.inquiries.InquiryFixture.inquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.Window;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InquiryTests {
    private static final AnswerWords TWO_THINGS = new AnswerWords(
            List.of(new AnswerText(0, "Vi er enige.", 1), new AnswerText(1, " ", 3), new AnswerText(2, "Ret det.", 1)),
            List.of());

    @Test
    void anAnswerIsLateFromTheDayAfterItsOwnLastDay() {
        assertThat(answer("Skive", AnswerState.GIVEN, DEADLINE, TWO_THINGS).isLate())
                .isFalse();
        assertThat(answer("Skive", AnswerState.GIVEN, DEADLINE.plusDays(1), TWO_THINGS)
                        .isLate())
                .isTrue();
        var waiting = answer("Skive", AnswerState.WAITING, null, AnswerWords.NONE);
        assertThat(waiting.isLate()).isFalse();
        assertThat(waiting.isOverdue(DEADLINE)).isFalse();
        assertThat(waiting.isOverdue(DEADLINE.plusDays(1))).isTrue();
    }

    @Test
    void theDayEndsAtMidnightInCopenhagen() {
        assertThat(Window.dayOf(Instant.parse("2026-07-01T21:59:00Z"))).isEqualTo(DEADLINE);
        assertThat(Window.dayOf(Instant.parse("2026-07-01T22:01:00Z"))).isEqualTo(DEADLINE.plusDays(1));
    }

    @Test
    void nothingToAddIsAnAnswerThatNeedsNoReply() {
        var inquiry = inquiry(
                answer("Lemvig", AnswerState.NOTHING_TO_ADD, DEADLINE, AnswerWords.NONE),
                answer("Skive", AnswerState.DRAFT, null, TWO_THINGS));
        assertThat(inquiry.answered()).isEqualTo(1);
        assertThat(inquiry.missing()).extracting(AuthorityAnswer::name).containsExactly("Skive");
        assertThat(inquiry.allRepliedTo()).isTrue();
    }

    @Test
    void everyThingThatWasSaidNeedsAReplyAndWhiteSpaceSaysNothing() {
        var one = new Reply(0, Verdict.NOTED, "", 1);
        var half = inquiry(answer("Skive", AnswerState.GIVEN, DEADLINE, TWO_THINGS, one));
        assertThat(half.unreplied()).isEqualTo(1);
        assertThat(half.allRepliedTo()).isFalse();
        var other = new Reply(2, Verdict.PARTLY, "Det er allerede aftalt.", 1);
        assertThat(inquiry(answer("Skive", AnswerState.GIVEN, DEADLINE, TWO_THINGS, one, other))
                        .allRepliedTo())
                .isTrue();
    }

    @Test
    void aFileAloneSaysSomethingOfTheWhole() {
        var words = new AnswerWords(List.of(), List.of(new AnswerFile(new FileId(UUID.randomUUID()), "Brev")));
        assertThat(words.isEmpty()).isFalse();
        assertThat(words.parts()).containsExactly(InquiryPart.WHOLE);
    }

    @Test
    void whatIsNotOrOnlyPartlyTakenInIsSaidWhy() {
        for (var verdict : Verdict.values()) {
            if (verdict.needsReason()) {
                assertThatIllegalArgumentException().isThrownBy(() -> new Reply(1, verdict, " ", 0));
            } else {
                assertThat(new Reply(1, verdict, "", 0).why()).isEmpty();
            }
        }
    }

    @Test
    void thePeopleAreListedByDanishNames() {
        assertThat(inquiry(
                                answer("Århus", AnswerState.WAITING, null, AnswerWords.NONE),
                                answer("Viborg", AnswerState.WAITING, null, AnswerWords.NONE))
                        .answers())
                .extracting(AuthorityAnswer::name)
                .containsExactly("Viborg", "Århus");
    }
}
