package dk.rammevaerk.figures.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.figures.Figure;
import dk.rammevaerk.figures.FigureDrawing;
import dk.rammevaerk.figures.FigureId;
import dk.rammevaerk.figures.FigureItem;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.figures.web.FigurePage.Standing;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of a figure. Everybody may ask; a figure that is not theirs to see is not there. */
@Controller
@OpenTo(Audience.EVERYONE)
class FigureController {
    private final Figures figures;
    private final MeetingWords words;
    private final CurrentActor currentActor;
    private final Messages messages;

    FigureController(Figures figures, MeetingWords words, CurrentActor currentActor, Messages messages) {
        this.figures = figures;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/tal/{id}")
    Page page(@PathVariable String id) {
        var figure = find(figures, id);
        var actor = currentActor.get();
        var origin = figure.content().origin();
        var top = actor.isInside()
                ? Trail.of(origin.name(), origin.href())
                : Trail.of(messages.of("figures.trail.public"), "/moeder");
        return new FigurePage(
                top.here(messages.of("figures.trail")),
                figure,
                FigureDrawing.of(figure.content()),
                figures.standsIn(figure.id()).stream().map(this::standing).toList(),
                actor.isInside(),
                actor.isSecretariat(),
                DanishFormat.moment(figure.takenAt()));
    }

    private Standing standing(FigureItem one) {
        var number = one.item().number();
        return new Standing(
                words.name(one.meeting()) + " · " + (number == null ? "" : number + " ")
                        + one.item().title(),
                one.href());
    }

    /** @throws ResponseStatusException not found */
    static Figure find(Figures figures, String id) {
        return FigureId.of(id)
                .flatMap(figures::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
