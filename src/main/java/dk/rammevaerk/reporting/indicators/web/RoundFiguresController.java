package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.RoundFigures;
import dk.rammevaerk.reporting.indicators.RoundFigures.Offer;
import dk.rammevaerk.reporting.indicators.ValuesRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking the figures of a round in, before it is locked or when answers came after. */
@Controller
@RequestMapping("/programmer/{slug}/{number:[0-9]+}/runde/{round}")
@OpenTo(Audience.SECRETARIAT)
class RoundFiguresController {
    private final Programmes programmes;
    private final RoundFigures figures;
    private final IndicatorWords words;

    RoundFiguresController(Programmes programmes, RoundFigures figures, IndicatorWords words) {
        this.programmes = programmes;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping
    Page ask(@PathVariable String slug, @PathVariable int number, @PathVariable String round) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        var offer = offer(indicator, round);
        return new ConfirmationPage(
                new Confirmation(
                        "hent",
                        words.of("round.question", offer.round().title()),
                        words.of(
                                "round.consequence",
                                words.of("round.answered", offer.answered()),
                                DanishFormat.date(offer.asOf())),
                        words.of("round.take"),
                        programme.href(indicator) + "/runde/" + round,
                        words.of("ask.leave"),
                        programme.href()),
                words.trailTo(programme).here(words.of("round.trail")));
    }

    @PostMapping
    String take(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String round,
            RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        var offer = offer(indicator, round);
        Toast.saying(words.of(take(indicator, offer), offer.round().title())).after(redirect);
        return "redirect:" + programme.href();
    }

    private String take(Indicator indicator, Offer offer) {
        try {
            figures.take(indicator, offer);
            return "round.done";
        } catch (ValuesRefused refused) {
            return "round.refused";
        }
    }

    private Offer offer(Indicator indicator, String round) {
        return figures.offers(indicator).stream()
                .filter(one -> one.round().slug().equals(round))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
