package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleSteps;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.knowledge.ReviewState;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What settles an article: approved, looked through, withdrawn, given up. */
@Controller
@RequestMapping("/videnbank/{slug}")
@OpenTo(Audience.SECRETARIAT)
class ArticleStepController {
    private static final String KEY = "knowledge.form.";
    private static final String DAY = "dag";
    private static final String NEXT = "naeste";
    private static final String REASON = "grund";

    private final Articles articles;
    private final ArticleSteps steps;
    private final FormPages pages;
    private final ArticleForms forms;
    private final ArticleWords words;

    ArticleStepController(
            Articles articles, ArticleSteps steps, FormPages pages, ArticleForms forms, ArticleWords words) {
        this.articles = articles;
        this.steps = steps;
        this.pages = pages;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/godkend")
    Page askApproval(@PathVariable String slug) {
        var today = articles.today();
        return approving(
                slug,
                Map.of(
                        "forum",
                        ArticlesController.find(articles, slug).facts().forum(),
                        DAY,
                        today.toString(),
                        NEXT,
                        ReviewState.suggestedAfter(today).toString()),
                FormErrors.NONE);
    }

    @PostMapping("/godkend")
    String approve(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = pages.noDays(pages.lacking(KEY + "approve", typed, DAY, NEXT), typed, DAY, NEXT);
        if (!forms.fora().containsKey(Typed.text(typed, "forum")))
            errors = errors.with("forum", words.of("error.forum"));
        var on = day(typed, DAY);
        var next = day(typed, NEXT);
        if (on.isAfter(articles.today())) errors = errors.with(DAY, words.of("error.ahead"));
        if (isBeforeTheLast(article, on)) errors = errors.with(DAY, words.of("error.order"));
        if (errors.isEmpty() && !next.isAfter(on)) errors = errors.with(NEXT, words.of("error.review"));
        errors = forms.tried(
                errors,
                () -> steps.approve(
                        slug, version, Typed.text(typed, "forum"), on, Typed.text(typed, "beslutning"), next));
        if (!errors.isEmpty()) throw new FormShown(approving(slug, typed, errors));
        return done(article, "done.approved", redirect);
    }

    @GetMapping("/gennemgaaet")
    Page askReview(@PathVariable String slug) {
        var next = ReviewState.suggestedAfter(articles.today()).toString();
        return reviewing(slug, Map.of(NEXT, next), FormErrors.NONE);
    }

    @PostMapping("/gennemgaaet")
    String reviewed(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = pages.noDays(pages.lacking(KEY + "review", typed, NEXT), typed, NEXT);
        var next = day(typed, NEXT);
        if (errors.isEmpty() && !next.isAfter(articles.today())) errors = errors.with(NEXT, words.of("error.next"));
        errors = forms.tried(errors, () -> steps.reviewed(slug, version, next));
        if (!errors.isEmpty()) throw new FormShown(reviewing(slug, typed, errors));
        return done(article, "done.reviewed", redirect);
    }

    @GetMapping("/traek-tilbage")
    Page askWithdrawal(@PathVariable String slug) {
        return ending(slug, "withdraw", "/traek-tilbage", Map.of(), FormErrors.NONE);
    }

    @PostMapping("/traek-tilbage")
    String withdraw(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = forms.tried(
                pages.lacking(KEY + "withdraw", typed, REASON),
                () -> steps.withdraw(slug, version, Typed.text(typed, REASON)));
        if (!errors.isEmpty()) throw new FormShown(ending(slug, "withdraw", "/traek-tilbage", typed, errors));
        return done(article, "done.withdrawn", redirect);
    }

    @GetMapping("/opgiv")
    Page askGivingUp(@PathVariable String slug) {
        return ending(slug, "giveUp", "/opgiv", Map.of(), FormErrors.NONE);
    }

    @PostMapping("/opgiv")
    String giveUp(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var article = ArticlesController.find(articles, slug);
        var errors = forms.tried(
                pages.lacking(KEY + "giveUp", typed, REASON),
                () -> steps.giveUp(slug, version, Typed.text(typed, REASON)));
        if (!errors.isEmpty()) throw new FormShown(ending(slug, "giveUp", "/opgiv", typed, errors));
        return done(article, "done.givenUp", redirect);
    }

    /** What was not typed or is no day is told before it is used. */
    private LocalDate day(Map<String, String> typed, String field) {
        return Typed.date(Typed.text(typed, field)).orElseGet(articles::today);
    }

    private static boolean isBeforeTheLast(Article article, LocalDate on) {
        return article.inForce()
                .map(one -> one.approval())
                .filter(approval -> on.isBefore(approval.on()))
                .isPresent();
    }

    private Page approving(String slug, Map<String, String> typed, FormErrors errors) {
        var form = pages.form(KEY + "approve", typed, errors)
                .choice("forum", forms.fora())
                .must(Kind.DATE, DAY)
                .may(Kind.LINE, "beslutning")
                .must(Kind.DATE, NEXT);
        return page(form, slug, "/godkend");
    }

    private Page reviewing(String slug, Map<String, String> typed, FormErrors errors) {
        return page(pages.form(KEY + "review", typed, errors).must(Kind.DATE, NEXT), slug, "/gennemgaaet");
    }

    private Page ending(String slug, String key, String path, Map<String, String> typed, FormErrors errors) {
        return page(pages.form(KEY + key, typed, errors).must(Kind.TEXT, REASON), slug, path);
    }

    private Page page(FormPages.Form form, String slug, String path) {
        var article = ArticlesController.find(articles, slug);
        return form.page(
                words.trailTo(article), article.href() + path, article.version(), article.href(), article.title());
    }

    private String done(Article article, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + article.href();
    }
}
