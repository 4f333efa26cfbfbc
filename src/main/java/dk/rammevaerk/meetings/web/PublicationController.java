package dk.rammevaerk.meetings.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat does with a meeting that was held: closes items, publishes it, takes it back. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class PublicationController {
    private final Meetings meetings;
    private final MeetingCycle cycle;
    private final MeetingWords words;
    private final Messages messages;

    PublicationController(Meetings meetings, MeetingCycle cycle, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.cycle = cycle;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/offentliggoer")
    ConfirmationPage confirm(@PathVariable UUID id) {
        var meeting = find(id);
        return new ConfirmationPage(
                confirmation(meeting),
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(words.name(meeting), "/moeder/" + id)
                        .here(messages.of("meetings.publish")));
    }

    /** What is asked before a meeting is published: what will be seen, and what not. */
    private Confirmation confirmation(Meeting meeting) {
        long closed = meeting.items().stream().filter(Item::isClosed).count();
        return new Confirmation(
                "offentliggoer",
                messages.of("meetings.publish.question", words.name(meeting)),
                messages.of(
                        "meetings.publish.consequence",
                        words.items(meeting.items().size() - (int) closed),
                        meeting.attendances().size(),
                        closed),
                messages.of("meetings.publish"),
                "/moeder/" + meeting.id() + "/offentliggoer?version=" + meeting.version(),
                messages.of("meetings.publish.not"),
                "/moeder/" + meeting.id());
    }

    @PostMapping("/moeder/{id}/offentliggoer")
    String publish(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            cycle.publish(new MeetingId(id), version);
            Toast.saying(messages.of("meetings.published"))
                    .withUndo(messages.of("meetings.undo"), "/moeder/" + id + "/traek-tilbage?version=" + (version + 1))
                    .after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/traek-tilbage")
    String withdraw(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            cycle.withdraw(new MeetingId(id), version);
            Toast.saying(messages.of("meetings.withdrawn")).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/{item}/luk")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        if (grund.isBlank()) {
            Toast.saying(messages.of("meetings.close.why")).after(redirect);
            return "redirect:/moeder/" + id + "/" + item;
        }
        return change(id, item, version, grund.strip(), "meetings.closed", redirect);
    }

    @PostMapping("/moeder/{id}/{item}/aabn")
    String open(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam int version, RedirectAttributes redirect) {
        return change(id, item, version, null, "meetings.opened", redirect);
    }

    private String change(
            UUID id, UUID item, int version, @Nullable String reason, String done, RedirectAttributes redirect) {
        try {
            cycle.close(new MeetingId(id), version, new ItemId(item), reason);
            Toast.saying(messages.of(done)).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id + "/" + item;
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
