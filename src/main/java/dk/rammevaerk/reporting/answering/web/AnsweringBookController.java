package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.kernel.RefusesCpr;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbook of a response: fetched, laid up, looked at, and saved. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}/{form:[0-9]{1,2}}/excel")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnsweringBookController {
    /** Stands before a place that both changed; its value says which is right. */
    static final String CHOICE = "valg-";

    private static final String WORKBOOK = "regneark";

    private final AnsweringFinder finder;
    private final AnsweringBooks books;
    private final AnsweringBookPages pages;
    private final AnsweringWords words;

    AnsweringBookController(
            AnsweringFinder finder, AnsweringBooks books, AnsweringBookPages pages, AnsweringWords words) {
        this.finder = finder;
        this.books = books;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Page show(@PathVariable String slug, @PathVariable String authority, @PathVariable int form) {
        return pages.empty(finder.response(slug, authority, form), FormErrors.NONE);
    }

    @GetMapping("/hent")
    ResponseEntity<byte[]> fetch(@PathVariable String slug, @PathVariable String authority, @PathVariable int form) {
        var view = finder.response(slug, authority, form);
        var name = view.form().title() + " - " + view.invitation().name() + ".xlsx";
        return Downloads.attachment(name.replaceAll("[\\\\/:*?\"<>|]", " "), UploadedFile.EXCEL, books.write(view));
    }

    /** Nothing of it is kept before somebody has seen what it changes. */
    @PostMapping
    Page read(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam(name = AnsweringFileController.PART, required = false) @Nullable MultipartFile file)
            throws IOException {
        var view = finder.response(slug, authority, form);
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            return pages.empty(view, FormErrors.NONE.with(AnsweringFileController.PART, words.of("file.none")));
        }
        return pages.read(view, name, books.read(view, file.getBytes()));
    }

    @PostMapping("/gem")
    @RefusesCpr
    String save(
            HttpServletRequest request,
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam(name = "aendringer", defaultValue = "") String packed,
            RedirectAttributes redirect) {
        var view = finder.response(slug, authority, form);
        var changes = AnsweringBooks.unpack(packed).stream()
                .filter(change -> !change.contested() || WORKBOOK.equals(request.getParameter(CHOICE + change.place())))
                .toList();
        try {
            books.save(view, changes);
            Toast.saying(words.of("book.saved", changes.size())).after(redirect);
            return "redirect:" + view.round().href(authority);
        } catch (RoundChangedMeanwhile meanwhile) {
            Toast.saying(words.of("book.meanwhile")).after(redirect);
        } catch (RoundRefused refused) {
            Toast.saying(words.refusal(refused)).after(redirect);
        }
        return "redirect:" + view.href() + "/excel";
    }
}
