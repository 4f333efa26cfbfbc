package dk.rammevaerk.cases.tasks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTests {
    final Assignment yearly =
            new Assignment("Mål", null, "dassos", new Assignee.ToForum(), LocalDate.of(2026, 1, 31), 14, 1, null);

    @Test
    void theNextTimeIsSoManyMonthsAfterTheDueDate() {
        assertThat(yearly.next())
                .extracting(Assignment::due, Assignment::title)
                .containsExactly(LocalDate.of(2026, 2, 28), "Mål");
        assertThat(Assignment.of("Én gang", "dassos", new Assignee.ToForum(), LocalDate.of(2026, 1, 1))
                        .next())
                .isNull();
    }

    @ParameterizedTest(name = "{0} every {1} months")
    @CsvSource({
        "2027-01-31, 1, 2027-02-28, 2027-03-31, 2027-04-30",
        "2028-01-31, 1, 2028-02-29, 2028-03-31, 2028-04-30",
        "2027-01-30, 1, 2027-02-28, 2027-03-30, 2027-04-30",
        "2028-01-29, 1, 2028-02-29, 2028-03-29, 2028-04-29",
        "2027-04-30, 1, 2027-05-31, 2027-06-30, 2027-07-31",
        "2027-01-15, 6, 2027-07-15, 2028-01-15, 2028-07-15",
        "2024-02-29, 12, 2025-02-28, 2026-02-28, 2027-02-28",
        "2026-11-29, 3, 2027-02-28, 2027-05-29, 2027-08-29"
    })
    void itComesAgainOnTheDayThatWasWished(
            LocalDate due, int months, LocalDate first, LocalDate second, LocalDate third) {
        var task = new Assignment("Mål", null, "dassos", new Assignee.ToForum(), due, null, months, null);
        var dues = Stream.iterate(requireNonNull(task.next()), one -> requireNonNull(one.next()))
                .limit(3)
                .map(Assignment::due);
        assertThat(dues).containsExactly(first, second, third);
    }

    @Test
    void aChangeOfOtherWordsKeepsTheDayThatWasWished() {
        var thirtieth =
                new Assignment("Mål", null, "dassos", new Assignee.ToForum(), LocalDate.of(2027, 1, 30), null, 1, null);
        var clipped = requireNonNull(thirtieth.next());
        var typed = new Assignment(
                "Mål igen", null, "dassos", new Assignee.ToForum(), LocalDate.of(2027, 2, 28), null, 1, null);
        assertThat(typed.keepingDayOf(clipped).next())
                .extracting(Assignment::due)
                .isEqualTo(LocalDate.of(2027, 3, 30));
        var moved =
                new Assignment("Mål", null, "dassos", new Assignee.ToForum(), LocalDate.of(2027, 2, 10), null, 1, null);
        assertThat(moved.keepingDayOf(clipped).next())
                .extracting(Assignment::due)
                .isEqualTo(LocalDate.of(2027, 3, 10));
    }

    @Test
    void theReminderIsSoManyDaysBefore() {
        assertThat(yearly.reminder()).isEqualTo("2026-01-17");
    }

    @Test
    void withoutADayThereIsNothingToRemindOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment("x", null, "dassos", new Assignee.ToForum(), null, 3, null, null));
    }

    @Test
    void anAssigneeIsReadFromItsCode() {
        for (var one : new Assignee[] {
            new Assignee.Secretariat(),
            new Assignee.ToForum(),
            new Assignee.ToAuthority("0779"),
            new Assignee.ToPerson(new PersonId(new UUID(1, 2)))
        }) {
            assertThat(Assignee.of(one.code())).contains(one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ALL", "AUTHORITY:", "AUTHORITY:abc", "PERSON:x", "PERSON:", "NOBODY"})
    void aCodeThatNamesNobodyIsNobody(String code) {
        assertThat(Assignee.of(code)).isEmpty();
    }
}
