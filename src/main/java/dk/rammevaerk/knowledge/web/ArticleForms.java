package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleChangedMeanwhile;
import dk.rammevaerk.knowledge.ArticleKind;
import dk.rammevaerk.knowledge.ArticleStepRefused;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.Parties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The forms of articles: what they ask, and how what was typed is read. */
@Component
class ArticleForms {
    static final String BEGIN = "knowledge.form.begin";
    static final String DRAFT = "knowledge.form.draft";
    static final String FACTS = "knowledge.form.facts";

    private static final String OPEN = "adgang";
    private static final String ALL = "alle";

    private final FormPages forms;
    private final Articles articles;
    private final Parties parties;
    private final Cases cases;
    private final ArticleWords words;

    ArticleForms(FormPages forms, Articles articles, Parties parties, Cases cases, ArticleWords words) {
        this.forms = forms;
        this.articles = articles;
        this.parties = parties;
        this.cases = cases;
        this.words = words;
    }

    Page beginning(Map<String, String> typed, FormErrors errors) {
        var form = forms.form(BEGIN, typed, errors)
                .choice("art", kinds())
                .must(Kind.LINE, "titel")
                .may(Kind.TEXT, "spoergsmaal")
                .must(Kind.MARKDOWN, "tekst");
        return facts(form).page(words.trail(), "/videnbank/ny", 0, "/videnbank");
    }

    Page writing(Article article, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(DRAFT, typed, errors).must(Kind.LINE, "titel");
        if (asks(article)) form.must(Kind.TEXT, "spoergsmaal");
        var back = article.draft().map(one -> "?version=" + one.number()).orElse("");
        return form.must(Kind.MARKDOWN, "tekst")
                .page(words.trailTo(article), article.href() + "/ret", article.version(), article.href() + back);
    }

    Page placing(Article article, Map<String, String> typed, FormErrors errors) {
        return facts(forms.form(FACTS, typed, errors).choice("art", kinds()))
                .page(words.trailTo(article), article.href() + "/oplysninger", article.version(), article.href());
    }

    private FormPages.Form facts(FormPages.Form form) {
        return form.choice("forum", fora())
                .must(Kind.LINE, "ansvarlig")
                .may(Kind.LINE, "emner")
                .may(Kind.LINE, "sager")
                .checks(OPEN, readers());
    }

    private static boolean asks(Article article) {
        return article.facts().kind().asks()
                || article.draft()
                        .filter(one -> !one.wording().question().isEmpty())
                        .isPresent();
    }

    private SequencedMap<String, String> kinds() {
        return forms.choices("knowledge.kind", List.of(ArticleKind.values()));
    }

    /** Those that meet today, from their codes to their names. */
    SequencedMap<String, String> fora() {
        var options = new LinkedHashMap<String, String>();
        parties.fora().stream()
                .filter(one -> !one.isClosedOn(articles.today()))
                .forEach(one -> options.put(one.code(), one.name()));
        return options;
    }

    private SequencedMap<String, String> readers() {
        var options = new LinkedHashMap<String, String>();
        options.put(ALL, words.of("form.open"));
        return options;
    }

    FormErrors wordingErrors(String key, boolean asks, Map<String, String> typed) {
        return asks
                ? forms.lacking(key, typed, "titel", "spoergsmaal", "tekst")
                : forms.lacking(key, typed, "titel", "tekst");
    }

    FormErrors wordingErrors(Article article, Map<String, String> typed) {
        return wordingErrors(DRAFT, asks(article), typed);
    }

    FormErrors factErrors(FormErrors errors, Map<String, String> typed) {
        var all = errors;
        if (!fora().containsKey(Typed.text(typed, "forum"))) all = all.with("forum", words.of("error.forum"));
        if (Typed.text(typed, "ansvarlig").isEmpty()) all = all.with("ansvarlig", words.of("error.responsible"));
        for (var number : words(typed, "sager")) {
            if (CaseNumber.of(number).flatMap(cases::find).isEmpty()) {
                all = all.with("sager", words.of("error.case", number));
            }
        }
        return all;
    }

    ArticleKind kind(Map<String, String> typed) {
        return Typed.choice(typed, "art", ArticleKind.class, ArticleKind.GUIDE);
    }

    Facts facts(Map<String, String> typed) {
        return new Facts(
                kind(typed),
                words(typed, "emner"),
                Typed.text(typed, "forum"),
                Typed.text(typed, "ansvarlig"),
                words(typed, "sager").stream()
                        .flatMap(number -> CaseNumber.of(number).stream())
                        .toList(),
                !FormPages.chosen(typed, OPEN, readers()).isEmpty());
    }

    Wording wording(Map<String, String> typed) {
        return new Wording(
                Typed.text(typed, "titel"),
                Typed.text(typed, "spoergsmaal").replace("\r\n", "\n"),
                Typed.text(typed, "tekst").replace("\r\n", "\n"));
    }

    Map<String, String> typed(Facts facts) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("art", facts.kind().name());
        typed.put("forum", facts.forum());
        typed.put("ansvarlig", facts.responsible());
        typed.put("emner", String.join(", ", facts.subjects()));
        typed.put(
                "sager",
                String.join(
                        ", ", facts.cases().stream().map(CaseNumber::toString).toList()));
        if (facts.openToAll()) typed.putAll(FormPages.checked(OPEN, List.of(ALL)));
        return typed;
    }

    Map<String, String> typed(Wording wording) {
        return Map.of("titel", wording.title(), "spoergsmaal", wording.question(), "tekst", wording.text());
    }

    /** What went wrong in the service, as a form says it; what was wrong already stays, and nothing is tried. */
    FormErrors tried(FormErrors errors, Runnable work) {
        if (!errors.isEmpty()) return errors;
        try {
            work.run();
            return errors;
        } catch (ArticleChangedMeanwhile meanwhile) {
            return forms.meanwhile();
        } catch (ArticleStepRefused refused) {
            return errors.with("", words.of("error.step"));
        }
    }

    private static List<String> words(Map<String, String> typed, String field) {
        return Arrays.stream(Typed.text(typed, field).split("[,;]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
