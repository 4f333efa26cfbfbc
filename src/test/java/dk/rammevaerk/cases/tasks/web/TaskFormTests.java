package dk.rammevaerk.cases.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.pages.Messages;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TaskFormTests {
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

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
