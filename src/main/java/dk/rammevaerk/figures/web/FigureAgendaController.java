package dk.rammevaerk.figures.web;

import dk.rammevaerk.figures.FigureOnAgenda;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.agenda.ItemChangedMeanwhile;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a figure on an agenda: in an item that is there, or in a new one. */
@Controller
@RequestMapping("/tal/{id}/dagsorden")
@OpenTo(Audience.SECRETARIAT)
class FigureAgendaController {
    private static final int LONGEST_TITLE = 300;

    private final Figures figures;
    private final FigureOnAgenda agenda;
    private final FigureAgendaPages pages;
    private final Messages messages;

    FigureAgendaController(Figures figures, FigureOnAgenda agenda, FigureAgendaPages pages, Messages messages) {
        this.figures = figures;
        this.agenda = agenda;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    Object form(@PathVariable String id, @RequestParam(name = "moede", defaultValue = "") String meeting) {
        var figure = FigureController.find(figures, id);
        return pages.form(figure, meeting, "", figure.content().title(), FormErrors.NONE);
    }

    /** @param again the answer of who was asked whether it is to stand twice in the item */
    @PostMapping
    Object put(
            @PathVariable String id,
            @RequestParam(name = "moede", defaultValue = "") String chosen,
            @RequestParam(name = "punkt", defaultValue = "") String item,
            @RequestParam(name = "titel", defaultValue = "") String typed,
            @RequestParam(name = "igen", defaultValue = "") String again,
            RedirectAttributes redirect) {
        var figure = FigureController.find(figures, id);
        var meeting = pages.meeting(chosen);
        var title = typed.strip();
        var errors = errors(meeting, item, title);
        if (!errors.isEmpty() || meeting.isEmpty()) return pages.form(figure, chosen, item, typed, errors);
        if (item.isEmpty())
            return done(meeting.get(), agenda.addAs(figure, meeting.get().id(), title), redirect);
        var target = pages.item(meeting.get(), item).orElseThrow(IllegalStateException::new);
        if (again.isEmpty() && agenda.standsIn(figure, meeting.get().id(), target.id())) {
            return pages.twice(figure, meeting.get(), target);
        }
        try {
            agenda.addTo(figure, meeting.get().id(), target.id());
        } catch (ItemChangedMeanwhile meanwhile) {
            return pages.form(figure, chosen, item, typed, told("", "figures.error.meanwhile"));
        }
        return done(meeting.get(), target.id(), redirect);
    }

    private FormErrors errors(Optional<MeetingSummary> meeting, String item, String title) {
        if (meeting.isEmpty()) return told("moede", "figures.error.meeting");
        if (!item.isEmpty()) {
            return pages.item(meeting.get(), item).isEmpty() ? told("punkt", "figures.error.item") : FormErrors.NONE;
        }
        if (title.isEmpty()) return told("titel", "figures.error.title");
        return title.length() > LONGEST_TITLE ? told("titel", "figures.error.long") : FormErrors.NONE;
    }

    private FormErrors told(String field, String message) {
        return FormErrors.NONE.with(field, messages.of(message));
    }

    private String done(MeetingSummary meeting, ItemId item, RedirectAttributes redirect) {
        Toast.saying(messages.of("figures.put")).after(redirect);
        return "redirect:/moeder/" + meeting.id() + "/" + item;
    }
}
