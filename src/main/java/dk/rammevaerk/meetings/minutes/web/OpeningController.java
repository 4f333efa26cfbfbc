package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.LookThrough;
import dk.rammevaerk.meetings.minutes.NotLookedThrough;
import dk.rammevaerk.meetings.minutes.Openings;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.List;
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

/** Opens a closed item or attachment again, after a look-through when everybody could read it at once. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class OpeningController {
    private final Openings openings;
    private final LookThrough lookThrough;
    private final FoundWords found;
    private final MeetingWords words;
    private final Messages messages;

    OpeningController(
            Openings openings, LookThrough lookThrough, FoundWords found, MeetingWords words, Messages messages) {
        this.openings = openings;
        this.lookThrough = lookThrough;
        this.found = found;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/{item}/aabn")
    LookThroughPage item(@PathVariable UUID id, @PathVariable UUID item) {
        return page(id, item, null);
    }

    @GetMapping("/moeder/{id}/{item}/bilag/{bilag}/aabn")
    LookThroughPage attachment(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID bilag) {
        return page(id, item, bilag);
    }

    private LookThroughPage page(UUID id, UUID item, @Nullable UUID attachment) {
        var shown = openings.toLookThrough(new MeetingId(id), new ItemId(item), attachment(attachment))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var findings = found.of(shown);
        var number = String.valueOf(shown.items().getFirst().number());
        return new LookThroughPage(
                shown,
                words.name(shown),
                words.forum(shown.forum()),
                messages.of(attachment == null ? "meetings.open.question" : "meetings.open.attachment", number),
                findings.groups().isEmpty()
                        ? messages.of("meetings.open.nothing")
                        : messages.of("meetings.publish.lead", findings.unseen()),
                messages.of("meetings.open.consequence"),
                messages.of("meetings.open"),
                messages.of("meetings.open.not"),
                "/moeder/" + id + "/" + item,
                href(id, item, attachment),
                findings);
    }

    /** Keeps what was ticked off, from a browser without scripts. */
    @PostMapping("/moeder/{id}/{item}/aabn/set")
    String see(@PathVariable UUID id, @PathVariable UUID item, @RequestParam(defaultValue = "") List<String> set) {
        lookThrough.see(new MeetingId(id), set);
        return "redirect:" + href(id, item, null);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/aabn/set")
    String see(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam(defaultValue = "") List<String> set) {
        lookThrough.see(new MeetingId(id), set);
        return "redirect:" + href(id, item, bilag);
    }

    @PostMapping("/moeder/{id}/{item}/aabn")
    String open(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> set,
            RedirectAttributes redirect) {
        return act(id, item, null, version, set, redirect);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/aabn")
    String open(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> set,
            RedirectAttributes redirect) {
        return act(id, item, bilag, version, set, redirect);
    }

    private String act(
            UUID id, UUID item, @Nullable UUID attachment, int version, List<String> set, RedirectAttributes redirect) {
        lookThrough.see(new MeetingId(id), set);
        try {
            openings.open(new MeetingId(id), version, new ItemId(item), attachment(attachment));
            Toast.saying(messages.of(attachment == null ? "meetings.opened" : "agenda.attachment.opened"))
                    .after(redirect);
        } catch (NotLookedThrough e) {
            Toast.saying(messages.of("meetings.publish.unseen")).after(redirect);
            return "redirect:" + href(id, item, attachment);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id + "/" + item;
    }

    private static String href(UUID id, UUID item, @Nullable UUID attachment) {
        return "/moeder/" + id + "/" + item + (attachment == null ? "" : "/bilag/" + attachment) + "/aabn";
    }

    private static @Nullable AttachmentId attachment(@Nullable UUID id) {
        return id == null ? null : new AttachmentId(id);
    }
}
