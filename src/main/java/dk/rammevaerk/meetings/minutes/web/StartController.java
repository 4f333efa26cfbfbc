package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a meeting: its agenda stands, and minutes are written. Before its day that is asked about first. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class StartController {
    private final Meetings meetings;
    private final MeetingCycle cycle;
    private final MeetingWords words;
    private final Messages messages;
    private final Clock clock;

    StartController(Meetings meetings, MeetingCycle cycle, MeetingWords words, Messages messages, Clock clock) {
        this.meetings = meetings;
        this.cycle = cycle;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/moeder/{id}/referat/start")
    ConfirmationPage ask(@PathVariable UUID id) {
        var meeting = find(id);
        if (meeting.state() != MeetingState.SENT) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        boolean early = isEarly(meeting);
        return new ConfirmationPage(
                new Confirmation(
                        "start",
                        messages.of("meetings.minutes.start.question", words.name(meeting)),
                        early
                                ? messages.of("meetings.minutes.start.early", DanishFormat.date(meeting.date()))
                                : messages.of("meetings.minutes.start.consequence"),
                        messages.of("meetings.minutes.start"),
                        "/moeder/" + id + "/referat/start?version=" + meeting.version()
                                + (early ? "&tidligt=true" : ""),
                        messages.of("meetings.minutes.start.not"),
                        "/moeder/" + id),
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(words.name(meeting), "/moeder/" + id)
                        .here(messages.of("meetings.minutes.start")));
    }

    @PostMapping("/moeder/{id}/referat/start")
    String start(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean tidligt,
            RedirectAttributes redirect) {
        if (isEarly(find(id)) && !tidligt) return "redirect:/moeder/" + id + "/referat/start";
        try {
            cycle.begin(new MeetingId(id), version);
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
            return "redirect:/moeder/" + id;
        }
        return "redirect:/moeder/" + id + "/referat";
    }

    private boolean isEarly(Meeting meeting) {
        return meeting.date().isAfter(clock.instant().atZone(DanishFormat.ZONE).toLocalDate());
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
