package dk.rammevaerk.cases.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.Origin;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.cases.tasks.TaskId;
import dk.rammevaerk.cases.tasks.TaskState;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TaskFormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 18);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "oktober 2027, 2027-10",
        "Okt 2027, 2027-10",
        "10-2027, 2027-10",
        "2027-10, 2027-10",
        "maj 2026, 2026-05"
    })
    void aMonthIsReadAsPeopleWriteIt(String text, YearMonth month) {
        assertThat(TaskForm.month(text)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oktober", "13-2027", "snart 2027", "2027", "0-2027"})
    void whatIsNoMonthIsNotGuessed(String text) {
        assertThat(TaskForm.month(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-29", "29-01-2027", "29.1.2027", "29/1/2027"})
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertThat(TaskForm.date(text))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2027-01-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2027", "i morgen", "1-1-1999", ""})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(TaskForm.date(text)).isEmpty();
    }

    @ParameterizedTest(name = "a reminder of a task for {0} is refused: {1}")
    @CsvSource({"SECRETARIAT, true", "FORUM, false", "ALL, false"})
    void theSecretariatIsNotRemindedByMail(String to, boolean refused) {
        var form = new TaskForm("Send status", "", "dassos", to, "2027-01-29", "14", "", "", "");
        var errors = form.check(Set.of("dassos"), Set.of(to), new Messages(source()));
        assertThat(errors.isEmpty()).isNotEqualTo(refused);
    }

    @ParameterizedTest(name = "due {0}, taken up again {1}: {2}")
    @CsvSource({
        "2026-05-18, maj 2026, ''",
        "2026-05-17, '', frist",
        "2020-01-15, maj 2020, frist tages-op",
        "'', april 2026, tages-op",
        "'', januar 2027, ''"
    })
    void whatHasPassedIsRefused(String due, String bringBack, String wrong) {
        var form = new TaskForm("Send status", "", "dassos", "FORUM", due, "", "", bringBack, "");
        var errors = form.checkAhead(TODAY, null, new Messages(source()));
        assertThat(errors.isEmpty()).isEqualTo(wrong.isEmpty());
        for (var field : wrong.split(" ", -1)) {
            if (!field.isEmpty()) assertThat(errors.at(field)).isNotEmpty();
        }
    }

    @Test
    void aLateTaskCanBeChangedWithoutANewDay() {
        var late = new Task(
                new TaskId(new UUID(0, 1)),
                new Assignment(
                        "Send status",
                        null,
                        "dassos",
                        new Assignee.ToForum(),
                        TODAY.minusYears(1),
                        null,
                        null,
                        YearMonth.from(TODAY).minusMonths(2)),
                new Origin(null, null, null, null, false),
                null,
                null,
                TaskState.OPEN,
                0,
                List.of());
        assertThat(TaskForm.of(late)
                        .checkAhead(TODAY, late, new Messages(source()))
                        .isEmpty())
                .isTrue();
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
