package dk.rammevaerk.meetings.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat does with what everybody may read of a meeting: closes items, takes the whole back. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class PublicationController {
    private final MeetingCycle cycle;
    private final Messages messages;

    PublicationController(MeetingCycle cycle, Messages messages) {
        this.cycle = cycle;
        this.messages = messages;
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
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        if (grund.isBlank()) {
            Toast.saying(messages.of("meetings.close.why")).after(redirect);
            return "redirect:/moeder/" + id + "/" + item;
        }
        try {
            boolean now = cycle.close(new MeetingId(id), new ItemId(item), grund.strip());
            Toast.saying(messages.of(now ? "meetings.closed" : "meetings.closed.before"))
                    .after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id + "/" + item;
    }
}
