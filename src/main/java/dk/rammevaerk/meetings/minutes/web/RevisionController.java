package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.NothingChanged;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.minutes.LookThrough;
import dk.rammevaerk.meetings.minutes.NotLookedThrough;
import dk.rammevaerk.meetings.minutes.SettledMinutes;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects approved minutes: begins, shows what changes, sends out or gives up. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class RevisionController {
    private final Meetings meetings;
    private final MeetingCycle cycle;
    private final SettledMinutes minutes;
    private final LookThrough lookThrough;
    private final RevisionPages pages;

    RevisionController(
            Meetings meetings,
            MeetingCycle cycle,
            SettledMinutes minutes,
            LookThrough lookThrough,
            RevisionPages pages) {
        this.meetings = meetings;
        this.cycle = cycle;
        this.minutes = minutes;
        this.lookThrough = lookThrough;
        this.pages = pages;
    }

    /** Asks whether to begin, or shows what was corrected until now. */
    @GetMapping("/moeder/{id}/rettelse")
    Page page(@PathVariable UUID id) {
        var meeting = find(id);
        if (meeting.revising()) return pages.revision(meeting, "", FormErrors.NONE);
        if (!meeting.state().hasApprovedMinutes()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return pages.begin(meeting);
    }

    @PostMapping("/moeder/{id}/rettelse/begynd")
    String begin(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            cycle.beginRevision(new MeetingId(id), version);
            return "redirect:/moeder/" + id + "/referat";
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(pages.say("meetings.changed")).after(redirect);
            return "redirect:/moeder/" + id;
        }
    }

    @PostMapping("/moeder/{id}/rettelse/afslut")
    String finish(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "") List<String> set,
            RedirectAttributes redirect) {
        var meeting = find(id);
        lookThrough.see(meeting.id(), set);
        if (grund.isBlank()) throw refused(meeting, grund, "grund", "meetings.revision.why");
        try {
            minutes.finishRevision(meeting.id(), version, grund.strip());
            Toast.saying(pages.say("meetings.revision.sent")).after(redirect);
            return "redirect:/moeder/" + id;
        } catch (NothingChanged e) {
            throw refused(meeting, grund, "", "meetings.revision.nothing");
        } catch (NotLookedThrough e) {
            throw refused(meeting, grund, "", "meetings.publish.unseen");
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            throw refused(find(id), grund, "", "meetings.changed");
        }
    }

    private NotTaken refused(Meeting meeting, String reason, String field, String message) {
        return new NotTaken(pages.revision(meeting, reason, FormErrors.NONE.with(field, pages.say(message))));
    }

    @ExceptionHandler
    Page notTaken(NotTaken form) {
        return form.page();
    }

    @GetMapping("/moeder/{id}/rettelse/fortryd")
    Page askToCancel(@PathVariable UUID id) {
        var meeting = find(id);
        if (!meeting.revising()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return pages.cancel(meeting);
    }

    @PostMapping("/moeder/{id}/rettelse/fortryd")
    String cancel(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            cycle.cancelRevision(new MeetingId(id), version);
            Toast.saying(pages.say("meetings.revision.cancelled")).after(redirect);
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(pages.say("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
