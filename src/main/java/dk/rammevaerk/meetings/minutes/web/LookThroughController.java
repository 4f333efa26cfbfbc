package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.minutes.LookThrough;
import dk.rammevaerk.meetings.minutes.NotLookedThrough;
import dk.rammevaerk.meetings.minutes.SettledMinutes;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes a meeting after it was looked through. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class LookThroughController {
    private final SettledMinutes minutes;
    private final LookThrough lookThrough;
    private final FoundWords found;
    private final MeetingWords words;
    private final Messages messages;

    LookThroughController(
            SettledMinutes minutes, LookThrough lookThrough, FoundWords found, MeetingWords words, Messages messages) {
        this.minutes = minutes;
        this.lookThrough = lookThrough;
        this.found = found;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/offentliggoer")
    LookThroughPage page(@PathVariable UUID id) {
        var shown = minutes.publishable(new MeetingId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var findings = found.of(shown);
        return new LookThroughPage(
                shown,
                words.name(shown),
                words.forum(shown.forum()),
                messages.of("meetings.publish.question", words.name(shown)),
                messages.of("meetings.publish.lead", findings.unseen()),
                consequence(shown),
                messages.of(isAgenda(shown) ? "meetings.publish.agenda" : "meetings.publish"),
                messages.of("meetings.publish.not"),
                "/moeder/" + id,
                "/moeder/" + id + "/offentliggoer",
                findings);
    }

    private static boolean isAgenda(Meeting shown) {
        return shown.edition().filter(edition -> edition.kind() == Kind.AGENDA).isPresent();
    }

    private String consequence(Meeting shown) {
        long closed = shown.items().stream().filter(Item::isClosed).count();
        return messages.of(
                "meetings.publish.consequence",
                messages.of("meetings.publish.items", shown.items().size() - closed),
                shown.attendances().size(),
                closed);
    }

    /**
     * Keeps what was ticked off and what was not after all.
     *
     * @param set keys of findings that were seen
     * @param ikke keys of findings that are to be looked at again
     */
    @PostMapping("/moeder/{id}/offentliggoer/set")
    ResponseEntity<Void> see(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> set,
            @RequestParam(defaultValue = "") List<String> ikke,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fromScript) {
        lookThrough.see(new MeetingId(id), set);
        ikke.forEach(key -> lookThrough.forget(new MeetingId(id), key));
        return fromScript
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.FOUND)
                        .header("Location", "/moeder/" + id + "/offentliggoer")
                        .build();
    }

    @PostMapping("/moeder/{id}/offentliggoer")
    String publish(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> set,
            RedirectAttributes redirect) {
        lookThrough.see(new MeetingId(id), set);
        try {
            minutes.publish(new MeetingId(id), version);
            Toast.saying(messages.of("meetings.published"))
                    .withUndo(messages.of("meetings.undo"), "/moeder/" + id + "/traek-tilbage?version=" + (version + 1))
                    .after(redirect);
        } catch (NotLookedThrough e) {
            Toast.saying(messages.of("meetings.publish.unseen")).after(redirect);
            return "redirect:/moeder/" + id + "/offentliggoer";
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }
}
