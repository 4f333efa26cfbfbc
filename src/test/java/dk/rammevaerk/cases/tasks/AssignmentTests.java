package dk.rammevaerk.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
