package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.kernel.RefusesCpr;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One cell, saved while it is typed; and the file that one holds. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}/{form:[0-9]{1,2}}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnsweringCellController {
    private final AnsweringFinder finder;
    private final Answering answering;
    private final AnsweringWords words;
    private final Files files;
    private final Clock clock;

    AnsweringCellController(
            AnsweringFinder finder, Answering answering, AnsweringWords words, Files files, Clock clock) {
        this.finder = finder;
        this.answering = answering;
        this.words = words;
        this.files = files;
        this.clock = clock;
    }

    /** As {@code js/autosave.js} reads it. */
    record Kept(int version, String savedAt) {}

    /** Somebody else's text stands in the same place. */
    record Other(int version, String text, String savedBy, String savedAt) {}

    record Refused(String message) {}

    @PostMapping("/celle/{cell}")
    @RefusesCpr
    ResponseEntity<?> save(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable String cell,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var view = finder.response(slug, authority, form);
        var place = AnsweringFinder.cell(view.questionnaire(), cell).orElseThrow(AnsweringFinder::nothing);
        try {
            var saved = answering.save(
                    view.round().id(), authority, form, new CellText(place, text.replace("\r\n", "\n"), version));
            var entry = saved.entry();
            var at = AnsweringWords.clock(entry.savedAt());
            return saved.saved()
                    ? ResponseEntity.ok(new Kept(entry.version(), at))
                    : conflict(entry.version(), entry.text(), words.name(entry.savedBy()), at);
        } catch (RoundRefused refused) {
            return refused(refused);
        }
    }

    @PostMapping("/note/{question}")
    @RefusesCpr
    ResponseEntity<?> explain(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable String question,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var view = finder.response(slug, authority, form);
        if (view.questionnaire().question(question).isEmpty()) throw AnsweringFinder.nothing();
        var at = AnsweringWords.clock(clock.instant());
        try {
            answering.explain(view.round().id(), authority, form, question, text.replace("\r\n", "\n"), version);
            var mark = finder.response(slug, authority, form).response().mark(question);
            return ResponseEntity.ok(new Kept(mark.version(), at));
        } catch (RoundChangedMeanwhile meanwhile) {
            var mark = finder.response(slug, authority, form).response().mark(question);
            return conflict(mark.version(), mark.note(), words.of("another"), at);
        } catch (RoundRefused refused) {
            return refused(refused);
        }
    }

    @GetMapping("/fil/{cell}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable String cell) {
        var view = finder.response(slug, authority, form);
        return AnsweringFinder.cell(view.questionnaire(), cell)
                .flatMap(view.response()::entry)
                .flatMap(entry -> AttachedFile.of(entry.text()))
                .flatMap(attached -> files.find(attached.file()))
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(AnsweringFinder::nothing);
    }

    private static ResponseEntity<Other> conflict(int version, String text, String by, String at) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Other(version, text, by, at));
    }

    private ResponseEntity<Refused> refused(RoundRefused refused) {
        var message = refused.reason() == Reason.CPR ? words.of("cpr") : words.refusal(refused);
        return ResponseEntity.unprocessableContent().body(new Refused(message));
    }
}
