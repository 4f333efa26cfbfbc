package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.meetings.plan.Planning;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a meeting, correcting and moving it. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class PlanController {
    private final PlanPages pages;
    private final Planning planning;
    private final MeetingCycle cycle;
    private final OccasionWords words;
    private final Messages messages;

    PlanController(PlanPages pages, Planning planning, MeetingCycle cycle, OccasionWords words, Messages messages) {
        this.pages = pages;
        this.planning = planning;
        this.cycle = cycle;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/nyt")
    PlanPage form(@RequestParam(defaultValue = "") String forum) {
        return pages.page(null, PlanForm.empty(forum), FormErrors.NONE, "");
    }

    /** What speaks against the day that is being typed. */
    @GetMapping("/moeder/nyt/tjek")
    PlanCheck check(@RequestParam Map<String, String> typed) {
        return pages.check(PlanForm.of(typed), null);
    }

    /** As {@link #check}, for a meeting that is there already. */
    @GetMapping("/moeder/{id}/plan/tjek")
    PlanCheck check(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var meeting = pages.find(id);
        return pages.check(PlanForm.of(typed), meeting);
    }

    /** @return the form again with what is wrong or worth a thought, or a redirect to the meeting */
    @PostMapping("/moeder/nyt")
    Object plan(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = PlanForm.of(typed);
        var errors = pages.errors(form);
        if (!errors.isEmpty()) return pages.page(null, form, errors, "");
        var told = pages.told(form, null);
        if (!told.equals(typed.getOrDefault("kender", ""))) return pages.page(null, form, FormErrors.NONE, told);
        var deadline = Typed.date(form.deadline())
                .orElse(pages.ruledDeadline(form.forum(), form.occasion().date()));
        var id = planning.plan(form.forum(), form.occasion(), deadline);
        Toast.saying(messages.of(
                        "plan.planned",
                        words.forum(form.forum()),
                        DanishFormat.date(form.occasion().date())))
                .after(redirect);
        return "redirect:/moeder/" + id;
    }

    @GetMapping("/moeder/{id}/plan")
    Object form(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = pages.find(id);
        if (!meeting.state().isAhead()) return settled(meeting, redirect);
        return pages.page(meeting, PlanForm.of(meeting), FormErrors.NONE, "");
    }

    /** @return the form again with what is wrong or worth a thought, or a redirect to the meeting */
    @PostMapping("/moeder/{id}/plan")
    Object change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var meeting = pages.find(id);
        var form = PlanForm.of(typed);
        if (!meeting.state().isAhead()) return settled(meeting, redirect);
        var errors = pages.errors(form, meeting);
        if (version != meeting.version()) errors = errors.with("", pages.changed(meeting));
        if (!errors.isEmpty()) return pages.page(meeting, form, errors, "");
        var told = pages.told(form, meeting);
        if (!told.equals(typed.getOrDefault("kender", ""))) return pages.page(meeting, form, FormErrors.NONE, told);
        var deadline = deadline(meeting, form);
        try {
            cycle.move(
                    meeting.id(),
                    version,
                    form.occasion(),
                    deadline,
                    form.reason().isEmpty() ? null : form.reason());
        } catch (MeetingChangedMeanwhile e) {
            var now = pages.find(id);
            return pages.page(now, form, errors.with("", pages.changed(now)), "");
        }
        Toast.saying(said(meeting, form, deadline)).after(redirect);
        return "redirect:/moeder/" + id;
    }

    private String said(PlannedMeeting before, PlanForm form, @Nullable LocalDate deadline) {
        var day = form.occasion().date();
        var done = day.equals(before.date())
                ? messages.of("plan.corrected")
                : messages.of("plan.moved", DanishFormat.date(day));
        return deadline == null || Objects.equals(deadline, before.deadline())
                ? done
                : done + " " + messages.of("plan.moved.deadline", DanishFormat.date(deadline));
    }

    /** A deadline that follows the forum's rule follows the meeting too; one that somebody wrote stays. */
    private @Nullable LocalDate deadline(PlannedMeeting meeting, PlanForm form) {
        var day = form.occasion().date();
        var written = Typed.date(form.deadline());
        boolean ruled = Objects.equals(meeting.deadline(), pages.ruledDeadline(meeting.forum(), meeting.date()));
        boolean untouched = written.isEmpty() || written.get().equals(meeting.deadline());
        return untouched && (ruled || written.isEmpty())
                ? pages.ruledDeadline(meeting.forum(), day)
                : written.orElse(null);
    }

    private String settled(PlannedMeeting meeting, RedirectAttributes redirect) {
        Toast.saying(messages.of("plan.settled")).after(redirect);
        return "redirect:/moeder/" + meeting.id();
    }
}
