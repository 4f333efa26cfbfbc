package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.figures.FigureFiles;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.results.FollowUps;
import dk.rammevaerk.reporting.results.ResultWords;
import dk.rammevaerk.reporting.results.Results;
import dk.rammevaerk.reporting.results.RoundAnswers;
import dk.rammevaerk.reporting.results.web.ResultPages.Asked;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a round found: the overview, a page for each question, and its way to a frozen figure. */
@Controller
@RequestMapping("/indberetning/{slug}/resultat")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class ResultController {
    private static final int LONGEST = 500;

    private final Results results;
    private final ResultPages pages;
    private final Freezing freezing;
    private final FollowUps followUps;
    private final ResultWords words;

    ResultController(Results results, ResultPages pages, Freezing freezing, FollowUps followUps, ResultWords words) {
        this.results = results;
        this.pages = pages;
        this.freezing = freezing;
        this.followUps = followUps;
        this.words = words;
    }

    /** What becomes of a question's figures. */
    @Component
    record Freezing(Figures figures, FigureFiles files) {}

    @GetMapping
    Page overview(@PathVariable String slug) {
        return pages.overview(results.find(slug).orElseThrow(ResultController::notFound));
    }

    @GetMapping("/{form}/{question}")
    Page question(@PathVariable String slug, @PathVariable String form, @PathVariable String question) {
        return pages.question(find(slug, form, question), "", "", FormErrors.NONE);
    }

    @GetMapping("/{form}/{question}/excel")
    ResponseEntity<byte[]> excel(
            @PathVariable String slug,
            @PathVariable String form,
            @PathVariable String question,
            @RequestParam(name = "tabel", defaultValue = "1") int table) {
        var content = figure(find(slug, form, question), table);
        return freezing.files().excel(content, content.origin().href());
    }

    @GetMapping("/{form}/{question}/csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @PathVariable String form,
            @PathVariable String question,
            @RequestParam(name = "tabel", defaultValue = "1") int table) {
        var content = figure(find(slug, form, question), table);
        return freezing.files().csv(content, content.origin().href());
    }

    /** Freezes a figure as it is now, and leads on to the agendas. */
    @PostMapping("/{form}/{question}/fasthold")
    @OpenTo(Audience.SECRETARIAT)
    Object freeze(
            @PathVariable String slug,
            @PathVariable String form,
            @PathVariable String question,
            @RequestParam(name = "tabel", defaultValue = "1") int table) {
        var asked = find(slug, form, question);
        var answers = results.answers(asked.round(), asked.form());
        if (!answers.mayFreeze(asked.question())) {
            var errors = FormErrors.NONE.with("tabel-1", words.of("results.waiting.freeze"));
            return pages.question(asked, "", "", errors);
        }
        var id = freezing.figures().freeze(figure(answers, asked, table));
        return "redirect:" + id.href() + "/dagsorden";
    }

    @PostMapping("/{form}/{question}/opfoelgning")
    @OpenTo(Audience.SECRETARIAT)
    Object followUp(
            @PathVariable String slug,
            @PathVariable String form,
            @PathVariable String question,
            @RequestParam(name = "myndighed", defaultValue = "") String authority,
            @RequestParam(name = "hvad", defaultValue = "") String what,
            RedirectAttributes redirect) {
        var asked = find(slug, form, question);
        if (what.length() > LONGEST) {
            var errors = FormErrors.NONE.with("hvad", words.of("results.followUp.long", LONGEST));
            return pages.question(asked, authority, what, errors);
        }
        if (!followUps.mark(asked.round(), asked.form(), asked.question(), authority, what)) {
            var errors = FormErrors.NONE.with("myndighed", words.of("results.followUp.choose"));
            return pages.question(asked, authority, what, errors);
        }
        Toast.saying(words.of(what.isBlank() ? "results.followUp.gone" : "results.followUp.kept"))
                .after(redirect);
        return "redirect:" + asked.round().href() + "/resultat/" + form + "/" + question + "#opfoelgning";
    }

    private FigureContent figure(Asked asked, int table) {
        return figure(results.answers(asked.round(), asked.form()), asked, table);
    }

    private FigureContent figure(RoundAnswers answers, Asked asked, int table) {
        List<FigureContent> all = results.figures(answers, asked.question());
        if (table < 1 || table > all.size()) throw notFound();
        return all.get(table - 1);
    }

    private Asked find(String slug, String form, String question) {
        return results.find(slug)
                .flatMap(round -> round.forms().stream()
                        .filter(one -> String.valueOf(one.ordinal()).equals(form))
                        .findFirst()
                        .flatMap(one ->
                                one.questionnaire().question(question).map(asked -> new Asked(round, one, asked))))
                .orElseThrow(ResultController::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
