package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.plan.Cancellations;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cancelling a meeting that was to come. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CancelController {
    private final PlanPages pages;
    private final Cancellations cancellations;
    private final Participants participants;
    private final OccasionWords words;
    private final Messages messages;

    CancelController(
            PlanPages pages,
            Cancellations cancellations,
            Participants participants,
            OccasionWords words,
            Messages messages) {
        this.pages = pages;
        this.cancellations = cancellations;
        this.participants = participants;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/aflys")
    Object question(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = pages.find(id);
        if (meeting.state().isAhead()) return page(meeting, "", FormErrors.NONE);
        Toast.saying(messages.of("plan.settled")).after(redirect);
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/aflys")
    Object cancel(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var meeting = pages.find(id);
        if (reason.isBlank()) {
            return page(meeting, reason, FormErrors.NONE.with("grund", messages.of("plan.cancel.reason.empty")));
        }
        try {
            cancellations.cancel(meeting.id(), version, reason.strip());
        } catch (MeetingChangedMeanwhile e) {
            var now = pages.find(id);
            return page(now, reason, FormErrors.NONE.with("", pages.changed(now)));
        } catch (TransitionRefused e) {
            Toast.saying(messages.of("plan.settled")).after(redirect);
            return "redirect:/moeder/" + id;
        }
        Toast.saying(messages.of("plan.cancelled", words.nameAndDay(meeting))).after(redirect);
        return "redirect:/moeder/" + id;
    }

    private CancelPage page(PlannedMeeting meeting, String reason, FormErrors errors) {
        var consequences = new ArrayList<String>();
        int items = cancellations.itemsOf(meeting.id());
        if (items > 0) {
            consequences.add(messages.of(
                    "plan.cancel.items",
                    DanishFormat.count(items, messages.of("meetings.item"), messages.of("meetings.items")),
                    words.forum(meeting.forum())));
        }
        long invited = participants.of(meeting.id()).stream()
                .filter(one -> !one.apology())
                .count();
        consequences.add(messages.of(
                meeting.state() == MeetingState.SENT ? "plan.cancel.people.sent" : "plan.cancel.people",
                DanishFormat.count(invited, messages.of("plan.participant"), messages.of("plan.participants"))));
        consequences.add(messages.of("plan.cancel.stays"));
        return new CancelPage(
                words.nameAndDay(meeting),
                "/moeder/" + meeting.id(),
                meeting.version(),
                List.copyOf(consequences),
                reason,
                errors);
    }
}
