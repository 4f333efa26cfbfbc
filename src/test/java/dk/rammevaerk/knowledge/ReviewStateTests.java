package dk.rammevaerk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewStateTests {
    /** The last day in time is no day too late, and a month before the 31st is the shorter month's last day. */
    @ParameterizedTest(name = "by {0}, on {1}: {2}")
    @CsvSource({
        "2027-03-31, 2027-02-27, NOT_YET",
        "2027-03-31, 2027-02-28, SOON",
        "2028-03-31, 2028-02-28, NOT_YET",
        "2028-03-31, 2028-02-29, SOON",
        "2027-03-31, 2027-03-31, SOON",
        "2027-03-31, 2027-04-01, OVERDUE",
        "2027-01-31, 2026-12-30, NOT_YET",
        "2027-01-31, 2026-12-31, SOON"
    })
    void anArticleIsLookedThroughByTheLastDayInTime(LocalDate by, LocalDate today, ReviewState state) {
        assertThat(ReviewState.of(by, today)).isEqualTo(state);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2026-05-18, 2027-05-18", "2028-02-29, 2029-02-28", "2027-02-28, 2028-02-28", "2026-12-31, 2027-12-31"})
    void theNextReviewIsSuggestedAYearOn(LocalDate day, LocalDate next) {
        assertThat(ReviewState.suggestedAfter(day)).isEqualTo(next);
    }
}
