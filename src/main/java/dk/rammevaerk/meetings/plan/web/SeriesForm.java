package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.plan.Series;
import dk.rammevaerk.meetings.plan.Series.Days;
import dk.rammevaerk.meetings.plan.Series.EveryMonths;
import dk.rammevaerk.meetings.plan.Series.WeekdayOfMonth;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody typed about a series of meetings. */
public record SeriesForm(
        String forum,
        Rule rule,
        String first,
        String last,
        String months,
        String week,
        DayOfWeek weekday,
        String dates,
        WhereForm where) {
    /** How the days are given. */
    public enum Rule {
        SAME_DAY,
        WEEKDAY,
        DATES
    }

    private static final int MOST_MONTHS = 12;

    static SeriesForm of(Map<String, String> typed) {
        return new SeriesForm(
                Typed.text(typed, "forum"),
                Typed.choice(typed, "regel", Rule.class, Rule.SAME_DAY),
                Typed.text(typed, "fra"),
                Typed.text(typed, "til"),
                typed.containsKey("maaneder") ? Typed.text(typed, "maaneder") : "2",
                typed.containsKey("uge") ? Typed.text(typed, "uge") : "-1",
                Typed.choice(typed, "ugedag", DayOfWeek.class, DayOfWeek.FRIDAY),
                Typed.text(typed, "datoer"),
                WhereForm.of(typed));
    }

    public boolean is(Rule other) {
        return rule == other;
    }

    FormErrors check(FormErrors errors, Messages messages) {
        if (rule == Rule.DATES) {
            if (dates.isEmpty()) errors = errors.with("datoer", messages.of("plan.series.dates.empty"));
            for (var line : lines()) {
                if (Typed.date(line).isEmpty()) errors = errors.with("datoer", messages.of("plan.form.date", line));
            }
        } else {
            var from = Typed.date(first);
            var to = Typed.date(last);
            if (from.isEmpty()) errors = errors.with("fra", messages.of("plan.series.first.wrong"));
            if (to.isEmpty()) errors = errors.with("til", messages.of("plan.series.last.wrong"));
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
                errors = errors.with("til", messages.of("plan.series.last.before"));
            if (every().isEmpty()) errors = errors.with("maaneder", messages.of("plan.series.months", MOST_MONTHS));
        }
        errors = where.check(errors, messages);
        if (errors.isEmpty() && series().days().isEmpty()) errors = errors.with("til", messages.of("plan.series.none"));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    Series series() {
        if (rule == Rule.DATES) {
            return new Days(
                    lines().stream().map(Typed::date).flatMap(Optional::stream).toList());
        }
        LocalDate from = Typed.date(first).orElseThrow();
        LocalDate to = Typed.date(last).orElseThrow();
        int step = every().orElseThrow();
        return rule == Rule.SAME_DAY
                ? new EveryMonths(from, to, step)
                : new WeekdayOfMonth(from, to, step, weekNumber(), weekday);
    }

    private int weekNumber() {
        return week.matches("[1-4]") ? Integer.parseInt(week) : WeekdayOfMonth.LAST_WEEK;
    }

    private Optional<Integer> every() {
        return Typed.number(months).filter(number -> number >= 1 && number <= MOST_MONTHS);
    }

    private List<String> lines() {
        return Stream.of(dates.split("[\\n,;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
