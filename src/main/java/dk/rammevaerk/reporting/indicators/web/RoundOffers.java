package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.RoundFigures;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Link;
import java.util.List;
import org.springframework.stereotype.Component;

/** Links to what rounds have and an indicator does not have yet. */
@Component
class RoundOffers {
    private final RoundFigures figures;
    private final IndicatorWords words;

    RoundOffers(RoundFigures figures, IndicatorWords words) {
        this.figures = figures;
        this.words = words;
    }

    List<Link> of(Programme programme, Indicator indicator) {
        return figures.offers(indicator).stream()
                .map(offer -> new Link(
                        words.of("round.offer", offer.round().title()),
                        programme.href(indicator) + "/runde/" + offer.round().slug()))
                .toList();
    }
}
