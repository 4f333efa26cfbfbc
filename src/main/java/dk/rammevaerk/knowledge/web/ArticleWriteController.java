package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleVersion;
import dk.rammevaerk.knowledge.ArticleWork;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an article: the first draft, the next ones, and where it belongs. */
@Controller
@RequestMapping("/videnbank")
@OpenTo(Audience.SECRETARIAT)
class ArticleWriteController {
    private final Articles articles;
    private final ArticleWork work;
    private final ArticleForms forms;
    private final ArticleWords words;

    ArticleWriteController(Articles articles, ArticleWork work, ArticleForms forms, ArticleWords words) {
        this.articles = articles;
        this.work = work;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/ny")
    Page blank() {
        return forms.beginning(Map.of(), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String begin(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var begun = new AtomicReference<String>();
        var errors = forms.factErrors(
                forms.wordingErrors(ArticleForms.BEGIN, forms.kind(typed).asks(), typed), typed);
        errors = forms.tried(errors, () -> begun.set(work.begin(forms.facts(typed), forms.wording(typed))));
        if (!errors.isEmpty()) throw new FormShown(forms.beginning(typed, errors));
        return done(Article.href(Objects.requireNonNull(begun.get())), "done.begun", redirect);
    }

    @PostMapping("/{slug}/ny-version")
    String draft(
            @PathVariable String slug, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = forms.tried(FormErrors.NONE, () -> work.draft(slug, version));
        if (errors.isEmpty()) return "redirect:" + article.href() + "/ret";
        Toast.saying(words.of("error.step")).after(redirect);
        return "redirect:" + article.href();
    }

    @GetMapping("/{slug}/ret")
    Page write(@PathVariable String slug) {
        var article = ArticlesController.find(articles, slug);
        var now = article.draft().orElseGet(article::main).wording();
        return forms.writing(article, forms.typed(now), FormErrors.NONE);
    }

    @PostMapping("/{slug}/ret")
    String write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors =
                forms.tried(forms.wordingErrors(article, typed), () -> work.write(slug, version, forms.wording(typed)));
        if (!errors.isEmpty()) {
            throw new FormShown(forms.writing(ArticlesController.find(articles, slug), typed, errors));
        }
        return done(draftHref(article), "done.written", redirect);
    }

    @GetMapping("/{slug}/oplysninger")
    Page place(@PathVariable String slug) {
        var article = ArticlesController.find(articles, slug);
        return forms.placing(article, forms.typed(article.facts()), FormErrors.NONE);
    }

    @PostMapping("/{slug}/oplysninger")
    String place(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = forms.tried(
                forms.factErrors(FormErrors.NONE, typed), () -> work.change(slug, version, forms.facts(typed)));
        if (!errors.isEmpty()) {
            throw new FormShown(forms.placing(ArticlesController.find(articles, slug), typed, errors));
        }
        return done(article.href(), "done.placed", redirect);
    }

    static String draftHref(Article article) {
        return article.href()
                + article.draft()
                        .map(ArticleVersion::number)
                        .map(number -> "?version=" + number)
                        .orElse("");
    }

    private String done(String href, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + href;
    }
}
