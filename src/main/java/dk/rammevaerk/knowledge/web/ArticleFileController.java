package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleWork;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a draft. */
@Controller
@RequestMapping("/videnbank/{slug}")
@OpenTo(Audience.SECRETARIAT)
class ArticleFileController {
    private static final String KEY = "knowledge.form.file";
    private static final String FILE = "fil";

    private final Articles articles;
    private final ArticleWork work;
    private final Uploads uploads;
    private final Asking asking;

    ArticleFileController(Articles articles, ArticleWork work, Uploads uploads, Asking asking) {
        this.articles = articles;
        this.work = work;
        this.uploads = uploads;
        this.asking = asking;
    }

    /** Takes a file in, and says what became of it. */
    @Component("articleUploads")
    record Uploads(UploadGuard guard, ReceivedWords received) {}

    /** The form and its words. */
    @Component("articleFileAsking")
    record Asking(FormPages pages, ArticleForms forms, ArticleWords words) {}

    @GetMapping("/laeg-fil-op")
    Page ask(@PathVariable String slug) {
        return form(slug, FormErrors.NONE);
    }

    @PostMapping("/laeg-fil-op")
    String attach(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var article = ArticlesController.find(articles, slug);
        if (file == null || file.isEmpty()) {
            throw new FormShown(
                    form(slug, FormErrors.NONE.with(FILE, asking.words().of("error.file"))));
        }
        var content = file.getBytes();
        var became = new AtomicReference<Received>();
        var errors = asking.forms()
                .tried(
                        FormErrors.NONE,
                        () -> became.set(uploads.guard()
                                .attachment(
                                        article.href(),
                                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                                        content,
                                        null,
                                        (kept, title) -> work.attach(slug, version, kept, title))));
        var received = became.get();
        if (received != null && !(received instanceof Received.Kept)) {
            errors = errors.with(FILE, uploads.received().refusal(received));
        }
        if (!errors.isEmpty()) throw new FormShown(form(slug, errors));
        Toast.saying(asking.words().of("done.attached")).after(redirect);
        return "redirect:" + ArticleWriteController.draftHref(article);
    }

    @PostMapping("/filer/{id}/fjern")
    String detach(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = asking.forms().tried(FormErrors.NONE, () -> work.detach(slug, version, id));
        Toast.saying(asking.words().of(errors.isEmpty() ? "done.detached" : "error.step"))
                .after(redirect);
        return "redirect:" + ArticleWriteController.draftHref(article);
    }

    private Page form(String slug, FormErrors errors) {
        Article article = ArticlesController.find(articles, slug);
        return asking.pages()
                .form(KEY, Map.of(), errors)
                .must(Kind.FILE, FILE)
                .page(
                        asking.words().trailTo(article),
                        article.href() + "/laeg-fil-op",
                        article.version(),
                        ArticleWriteController.draftHref(article));
    }
}
