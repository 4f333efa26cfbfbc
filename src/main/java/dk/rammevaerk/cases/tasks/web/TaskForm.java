package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a task.
 *
 * @param to an assignee's code, or {@link #ALL}
 * @param decision the decision it follows from, or empty
 */
public record TaskForm(
        String title,
        String description,
        String forum,
        String to,
        String due,
        String reminder,
        String every,
        String bringBack,
        String decision) {
    /** All authorities at once. */
    public static final String ALL = "ALL";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+|\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 10_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_MONTHS = 120;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    static TaskForm of(Map<String, String> typed) {
        return new TaskForm(
                text(typed, "titel"),
                text(typed, "beskrivelse"),
                text(typed, "forum"),
                text(typed, "til"),
                text(typed, "frist"),
                text(typed, "paamindelse"),
                text(typed, "gentag"),
                text(typed, "tages-op"),
                text(typed, "beslutning"));
    }

    static TaskForm of(Task task) {
        var what = task.assignment();
        return new TaskForm(
                what.title(),
                what.description() == null ? "" : what.description(),
                what.forum(),
                what.to().code(),
                what.due() == null ? "" : what.due().toString(),
                number(what.reminderDays()),
                number(what.everyMonths()),
                what.bringBack() == null ? "" : TaskWording.month(what.bringBack()),
                task.origin().decision() == null ? "" : task.origin().decision().toString());
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    FormErrors check(Collection<String> fora, Collection<String> assignees, Messages messages) {
        var errors = FormErrors.NONE;
        if (title.isEmpty()) errors = errors.with("titel", messages.of("tasks.form.title.empty"));
        if (title.length() > LONGEST_TITLE)
            errors = errors.with("titel", messages.of("tasks.form.long", LONGEST_TITLE));
        if (description.length() > LONGEST)
            errors = errors.with("beskrivelse", messages.of("tasks.form.long", LONGEST));
        if (!fora.contains(forum)) errors = errors.with("forum", messages.of("tasks.form.forum.empty"));
        if (!assignees.contains(to)) errors = errors.with("til", messages.of("tasks.form.to.empty"));
        boolean noDay = date(due).isEmpty();
        if (!due.isEmpty() && noDay) errors = errors.with("frist", messages.of("tasks.form.due.wrong", due));
        if (!reminder.isEmpty() && days().isEmpty())
            errors = errors.with("paamindelse", messages.of("tasks.form.reminder.wrong", MOST_DAYS));
        if (!every.isEmpty() && months().isEmpty())
            errors = errors.with("gentag", messages.of("tasks.form.every.wrong", MOST_MONTHS));
        if (!reminder.isEmpty() && to.equals(new Assignee.Secretariat().code()))
            errors = errors.with("paamindelse", messages.of("tasks.form.reminder.secretariat"));
        if (due.isEmpty() && !(reminder.isEmpty() && every.isEmpty()))
            errors = errors.with("frist", messages.of("tasks.form.due.needed"));
        if (!bringBack.isEmpty() && month(bringBack).isEmpty())
            errors = errors.with("tages-op", messages.of("tasks.form.month.wrong", bringBack));
        return errors;
    }

    /**
     * Refuses days and months that have passed; what stood there before may stay.
     *
     * @param before the task as it is, or null for a new one
     */
    FormErrors checkAhead(LocalDate today, @Nullable Task before, Messages messages) {
        var errors = FormErrors.NONE;
        var was = before == null ? null : before.assignment();
        var day = date(due).filter(one -> one.isBefore(today) && (was == null || !one.equals(was.due())));
        if (day.isPresent()) {
            errors = errors.with("frist", messages.of("tasks.form.due.past", DanishFormat.date(day.get())));
        }
        var month = month(bringBack)
                .filter(one -> one.isBefore(YearMonth.from(today)) && (was == null || !one.equals(was.bringBack())));
        if (month.isPresent()) {
            errors = errors.with("tages-op", messages.of("tasks.form.month.past", TaskWording.month(month.get())));
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    Assignment assignment() {
        return new Assignment(
                title,
                description.isEmpty() ? null : description,
                forum,
                Assignee.of(to).orElseGet(Assignee.Secretariat::new),
                date(due).orElse(null),
                days().orElse(null),
                months().orElse(null),
                month(bringBack).orElse(null));
    }

    private Optional<Integer> days() {
        return whole(reminder).filter(days -> days <= MOST_DAYS);
    }

    private Optional<Integer> months() {
        return whole(every).filter(months -> months >= 1 && months <= MOST_MONTHS);
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** {@code 2027-01-29}, {@code 29-01-2027}, {@code 29.1.2027}. */
    static Optional<LocalDate> date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
        var danish = DANISH.matcher(text);
        return danish.matches() ? date(danish.group(3), danish.group(2), danish.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= EARLIEST && date.getYear() <= LATEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code oktober 2026}, {@code okt. 2026}, {@code 10-2026}, {@code 2026-10}. */
    static Optional<YearMonth> month(String text) {
        var iso = ISO_MONTH.matcher(text);
        var words = MONTH.matcher(text);
        int month;
        int year;
        if (iso.matches()) {
            year = Integer.parseInt(iso.group(1));
            month = Integer.parseInt(iso.group(2));
        } else if (words.matches()) {
            year = Integer.parseInt(words.group(2));
            var said = words.group(1);
            month = said.matches("\\d+") ? Integer.parseInt(said) : DanishFormat.month(said);
        } else {
            return Optional.empty();
        }
        boolean exists = month >= 1 && month <= 12 && year >= EARLIEST && year <= LATEST;
        return exists ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }
}
