package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.Phrases;
import dk.rammevaerk.meetings.texts.ItemText.Outcome;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What helps the writer: the forum's sentences, and what was saved before. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class PhrasesController {
    private final Meetings meetings;
    private final Phrases phrases;
    private final ItemTexts texts;
    private final MeetingWords words;
    private final Messages messages;

    PhrasesController(Meetings meetings, Phrases phrases, ItemTexts texts, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.phrases = phrases;
        this.texts = texts;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/referat/fraser")
    PhrasesPage read(@PathVariable UUID id) {
        var meeting = find(id);
        return new PhrasesPage(
                meeting,
                words.name(meeting),
                words.forum(meeting.forum()),
                String.join("\n", phrases.templates(meeting.forum())),
                Phrases.AT_MOST);
    }

    @PostMapping("/moeder/{id}/referat/fraser")
    String keep(@PathVariable UUID id, @RequestParam(defaultValue = "") String fraser, RedirectAttributes redirect) {
        phrases.keep(find(id).forum(), fraser.lines().toList());
        Toast.saying(messages.of("meetings.minutes.phrases.kept")).after(redirect);
        return "redirect:/moeder/" + id + "/referat";
    }

    @GetMapping("/moeder/{id}/referat/{item}/versioner")
    TextVersionsPage versions(@PathVariable UUID id, @PathVariable UUID item) {
        var meeting = find(id);
        var one = meeting.items().stream()
                .filter(other -> other.id().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new TextVersionsPage(
                id.toString(),
                item.toString(),
                words.name(meeting),
                one.number() == null ? one.title() : one.number() + " " + one.title(),
                texts.history(new ItemId(item), Part.MINUTES).stream()
                        .map(text -> new TextVersionsPage.Version(
                                DanishFormat.moment(text.savedAt()),
                                text.savedBy(),
                                text.outcome() == Outcome.CONFLICT,
                                text.text()))
                        .toList());
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
