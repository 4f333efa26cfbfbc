package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The list of programmes, one of them, and what its figures were before. */
@Controller
@RequestMapping("/programmer")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class ProgrammesController {
    private final Programmes programmes;
    private final ProgrammePages pages;
    private final HistoryPages histories;

    ProgrammesController(Programmes programmes, ProgrammePages pages, HistoryPages histories) {
        this.programmes = programmes;
        this.pages = pages;
        this.histories = histories;
    }

    @GetMapping
    Page list() {
        return pages.list();
    }

    @GetMapping("/{slug}")
    Page programme(@PathVariable String slug) {
        return pages.page(find(programmes, slug));
    }

    @GetMapping("/{slug}/{number:[0-9]+}/historik")
    Page history(@PathVariable String slug, @PathVariable int number) {
        var programme = find(programmes, slug);
        return histories.of(programme, find(programmes, programme, number));
    }

    static Programme find(Programmes programmes, String slug) {
        return programmes.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Indicator find(Programmes programmes, Programme programme, int number) {
        return programmes
                .indicator(programme, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
