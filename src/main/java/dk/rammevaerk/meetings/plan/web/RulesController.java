package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.plan.ForumRules;
import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each forum has agreed: how long before a meeting, and who approves. */
@Controller
@RequestMapping("/moeder/regler")
@OpenTo(Audience.SECRETARIAT)
class RulesController {
    private static final int LONGEST_DEADLINE = 120;
    private static final int LONGEST_SENDING = 60;

    private final MeetingPlan plan;
    private final Parties parties;
    private final Messages messages;

    RulesController(MeetingPlan plan, Parties parties, Messages messages) {
        this.plan = plan;
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping
    RulesPage all() {
        return new RulesPage(parties.fora().stream()
                .filter(forum ->
                        forum.closedFrom() == null || forum.closedFrom().isAfter(plan.today()))
                .map(this::line)
                .toList());
    }

    private RulesPage.Line line(Forum forum) {
        var rules = plan.rules(forum.code());
        return new RulesPage.Line(
                "/moeder/regler/" + forum.code(),
                forum.name(),
                before(rules.deadlineDays()),
                before(rules.sendingDays()),
                messages.of("plan.agenda." + rules.agendaApproval()),
                messages.of("plan.minutes." + rules.minutesApproval()));
    }

    private String before(@Nullable Integer days) {
        return days == null
                ? messages.of("plan.rule.nothing")
                : messages.of(
                        "plan.rule.before",
                        DanishFormat.count(days, messages.of("plan.day"), messages.of("plan.days")));
    }

    @GetMapping("/{forum}")
    RulePage one(@PathVariable String forum) {
        var rules = plan.rules(find(forum).code());
        return new RulePage(
                forum,
                find(forum).name(),
                Objects.toString(rules.deadlineDays(), ""),
                Objects.toString(rules.sendingDays(), ""),
                rules.agendaApproval(),
                rules.minutesApproval(),
                FormErrors.NONE);
    }

    /** @return the form again with what is wrong, or a redirect to all rules */
    @PostMapping("/{forum}")
    Object agree(@PathVariable String forum, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var found = find(forum);
        var deadline = Typed.text(typed, "frist-dage");
        var sending = Typed.text(typed, "udsendes-dage");
        var agenda = Typed.choice(typed, "dagsorden", AgendaApproval.class, AgendaApproval.CHAIR);
        var minutes = Typed.choice(typed, "referat", MinutesApproval.class, MinutesApproval.CHAIR);
        var errors = check(
                check(FormErrors.NONE, "frist-dage", deadline, LONGEST_DEADLINE),
                "udsendes-dage",
                sending,
                LONGEST_SENDING);
        if (!errors.isEmpty()) {
            return new RulePage(forum, found.name(), deadline, sending, agenda, minutes, errors);
        }
        plan.agree(new ForumRules(
                forum,
                Typed.number(deadline).orElse(null),
                Typed.number(sending).orElse(null),
                agenda,
                minutes));
        Toast.saying(messages.of("plan.rule.agreed", found.name())).after(redirect);
        return "redirect:/moeder/regler";
    }

    private FormErrors check(FormErrors errors, String field, String days, int most) {
        return days.isEmpty()
                        || Typed.number(days)
                                .filter(number -> number >= 1 && number <= most)
                                .isPresent()
                ? errors
                : errors.with(field, messages.of("plan.rule.days", most));
    }

    private Forum find(String code) {
        return parties.forum(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
