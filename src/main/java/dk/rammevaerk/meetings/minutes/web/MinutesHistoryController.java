package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.web.SavedTexts;
import dk.rammevaerk.meetings.texts.web.TextHistoryPage;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Everything that was ever saved as an item's minutes. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class MinutesHistoryController {
    private final Meetings meetings;
    private final ItemTexts texts;
    private final SavedTexts saved;
    private final MeetingWords words;
    private final Messages messages;

    MinutesHistoryController(
            Meetings meetings, ItemTexts texts, SavedTexts saved, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.texts = texts;
        this.saved = saved;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/referat/{item}/versioner")
    TextHistoryPage versions(@PathVariable UUID id, @PathVariable UUID item) {
        var meeting = meetings.find(new MeetingId(id)).orElseThrow(MinutesHistoryController::notThere);
        var one = meeting.items().stream()
                .filter(other -> other.id().value().equals(item))
                .findFirst()
                .orElseThrow(MinutesHistoryController::notThere);
        var live = "/moeder/" + id + "/referat#punkt-" + item;
        return new TextHistoryPage(
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(words.name(meeting), "/moeder/" + id)
                        .then(messages.of("meetings.minutes.trail"), live)
                        .here(messages.of("meetings.minutes.history.here")),
                messages.of("meetings.minutes.history"),
                name(one),
                live,
                null,
                saved.entries(texts.history(one.id(), Part.MINUTES)));
    }

    private static String name(Item item) {
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
