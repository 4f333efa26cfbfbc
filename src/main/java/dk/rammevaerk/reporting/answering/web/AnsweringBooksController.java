package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import dk.rammevaerk.pages.UploadRow.Outcome;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.web.ReportingWords;
import dk.rammevaerk.reporting.web.WorkbookFaultWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The secretariat lays up the workbooks that authorities mailed; each goes to its authority. */
@Controller
@RequestMapping("/indberetning/{slug}/excel")
@OpenTo(Audience.SECRETARIAT)
class AnsweringBooksController {
    private static final long MOST_BYTES = 25_000_000;

    private final AnsweringFinder finder;
    private final AnsweringBooks books;
    private final Wording wording;

    AnsweringBooksController(AnsweringFinder finder, AnsweringBooks books, Wording wording) {
        this.finder = finder;
        this.books = books;
        this.wording = wording;
    }

    /** What the rows say. */
    @Component("answeringBooksWording")
    record Wording(AnsweringWords own, WorkbookFaultWords faults, ReportingWords reporting) {}

    @GetMapping
    AnsweringBooksPage show(@PathVariable String slug) {
        return page(finder.round(slug), List.of());
    }

    /** @return a row for each request of the script, or the page with all rows */
    @PostMapping
    Object take(
            @PathVariable String slug,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script)
            throws IOException {
        var round = finder.round(slug);
        var rows = new ArrayList<UploadRow>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty()) rows.add(take(round, name, file.getBytes()));
        }
        if (script != null && rows.size() == 1) return rows.getFirst();
        return page(round, rows);
    }

    private UploadRow take(ReportingRound round, String name, byte[] content) {
        var views = finder.everybody(round);
        if (views.isEmpty()) throw AnsweringFinder.nothing();
        var found = books.find(views, content);
        var view = found.orElseGet(views::getFirst);
        var reading = books.read(view, content);
        if (found.isEmpty() || reading.isRefused()) {
            var why = reading.faults().stream()
                    .findFirst()
                    .map(wording.faults()::of)
                    .orElse("");
            return new UploadRow(name, found.isEmpty() ? why : told(view, why), Outcome.REFUSED, "");
        }
        if (!view.writable()) {
            return new UploadRow(name, told(view, wording.own().of("books.closed")), Outcome.REFUSED, "");
        }
        var changes = AnsweringBooks.changes(view, AnsweringBooks.difference(view, reading));
        long contested =
                changes.stream().filter(AnsweringBooks.BookChange::contested).count();
        if (contested > 0 || !reading.wrong().isEmpty()) {
            var said = wording.own().of("books.look", reading.wrong().size(), contested);
            return new UploadRow(name, told(view, said), Outcome.DOUBTFUL, view.href() + "/excel");
        }
        try {
            books.save(view, changes);
            var said = wording.own().of("book.saved", changes.size());
            var overview = view.round().href(view.invitation().authority());
            return new UploadRow(name, told(view, said), Outcome.READ, overview);
        } catch (RoundChangedMeanwhile meanwhile) {
            return new UploadRow(name, told(view, wording.own().of("book.meanwhile")), Outcome.REFUSED, "");
        } catch (RoundRefused refused) {
            return new UploadRow(name, told(view, wording.own().refusal(refused)), Outcome.REFUSED, "");
        }
    }

    private static String told(ResponseView view, String said) {
        return view.invitation().name() + ": " + said;
    }

    private AnsweringBooksPage page(ReportingRound round, List<UploadRow> rows) {
        var own = wording.own();
        return new AnsweringBooksPage(
                round.title(),
                wording.reporting().trail(round).here(own.of("books")),
                new UploadBox(
                        round.href() + "/excel", ".xlsx", own.of("books.hint"), MOST_BYTES, true, own.of("books.send")),
                rows);
    }
}
