package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.Phrases;
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

/** The sentences of a forum, one key away while its minutes are written. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class PhrasesController {
    private final Meetings meetings;
    private final Phrases phrases;
    private final MeetingWords words;
    private final Messages messages;

    PhrasesController(Meetings meetings, Phrases phrases, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.phrases = phrases;
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

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
