package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody typed about a meeting in the plan.
 *
 * @param deadline empty for the forum's rule
 * @param reason why it is moved
 */
public record PlanForm(
        String forum,
        boolean extraordinary,
        String title,
        String date,
        WhereForm where,
        String deadline,
        String reason) {
    private static final int LONGEST_TITLE = 120;

    static PlanForm of(Map<String, String> typed) {
        return new PlanForm(
                Typed.text(typed, "forum"),
                Typed.text(typed, "art").equals("EXTRAORDINARY"),
                Typed.text(typed, "titel"),
                Typed.text(typed, "dato"),
                WhereForm.of(typed),
                Typed.text(typed, "frist"),
                Typed.text(typed, "grund"));
    }

    static PlanForm of(PlannedMeeting meeting) {
        var occasion = meeting.occasion();
        return new PlanForm(
                meeting.forum(),
                occasion.extraordinary(),
                Objects.toString(occasion.title(), ""),
                occasion.date().toString(),
                WhereForm.of(occasion),
                Objects.toString(meeting.deadline(), ""),
                "");
    }

    static PlanForm empty(String forum) {
        return new PlanForm(forum, false, "", "", WhereForm.EMPTY, "", "");
    }

    FormErrors check(Messages messages) {
        var errors = FormErrors.NONE;
        var day = Typed.date(date);
        if (title.length() > LONGEST_TITLE) errors = errors.with("titel", messages.of("plan.form.long", LONGEST_TITLE));
        if (date.isEmpty()) errors = errors.with("dato", messages.of("plan.form.date.empty"));
        else if (day.isEmpty()) errors = errors.with("dato", messages.of("plan.form.date", date));
        errors = where.check(errors, messages);
        var last = Typed.date(deadline);
        if (!deadline.isEmpty() && last.isEmpty())
            errors = errors.with("frist", messages.of("plan.form.date", deadline));
        if (last.isPresent() && day.isPresent() && last.get().isAfter(day.get()))
            errors = errors.with("frist", messages.of("plan.form.deadline.late"));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    Occasion occasion() {
        return where.on(Typed.date(date).orElseThrow(), title.isEmpty() ? null : title, extraordinary);
    }
}
