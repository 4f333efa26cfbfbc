package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleKind;
import dk.rammevaerk.knowledge.ArticleVersion;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.knowledge.ReviewState;
import dk.rammevaerk.knowledge.web.ArticlesPage.Asked;
import dk.rammevaerk.knowledge.web.ArticlesPage.Group;
import dk.rammevaerk.knowledge.web.ArticlesPage.Line;
import dk.rammevaerk.pages.FormPages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the list of articles. */
@Component
class LibraryPages {
    private final Articles articles;
    private final ArticleWords words;
    private final FormPages forms;

    LibraryPages(Articles articles, ArticleWords words, FormPages forms) {
        this.articles = articles;
        this.words = words;
        this.forms = forms;
    }

    ArticlesPage page(Asked asked) {
        var all = articles.all();
        var shown = all.stream().filter(one -> isAsked(one, asked)).toList();
        var today = articles.today();
        Predicate<Article> inForce = one -> one.inForce().isPresent();
        Predicate<Article> due = one -> articles.mayWrite() && one.review(today) != ReviewState.NOT_YET;
        return new ArticlesPage(
                lead(all, today),
                articles.mayWrite(),
                asked,
                forms.choices("knowledge.kind", List.of(ArticleKind.values())),
                all.stream()
                        .flatMap(one -> one.facts().subjects().stream())
                        .distinct()
                        .sorted(DanishFormat.collation())
                        .toList(),
                Stream.of(
                                group(
                                        "gennemgaas",
                                        shown.stream()
                                                .filter(due)
                                                .sorted(Comparator.comparing(one -> Optional.ofNullable(one.reviewBy())
                                                        .orElse(LocalDate.MAX)))
                                                .map(one -> line(one, one.main(), today))),
                                group("kladder", shown.stream().flatMap(one -> one.draft().stream()
                                        .map(draft -> line(one, draft, today)))),
                                group(
                                        "gaelder",
                                        shown.stream()
                                                .filter(inForce.and(due.negate()))
                                                .map(one -> line(one, one.main(), today))),
                                group(
                                        "tilbage",
                                        shown.stream()
                                                .filter(one -> one.inForce().isEmpty()
                                                        && !one.main().isDraft())
                                                .map(one -> line(one, one.main(), today))))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    private String lead(List<Article> all, LocalDate today) {
        long holding = all.stream().filter(one -> one.inForce().isPresent()).count();
        if (holding == 0) return words.of("list.lead.none");
        var lead = words.of("list.lead", holding);
        long overdue = all.stream()
                .filter(one -> one.review(today) == ReviewState.OVERDUE)
                .count();
        return overdue == 0 || !articles.mayWrite() ? lead : lead + " " + words.of("list.lead.overdue", overdue);
    }

    private Group group(String id, Stream<Line> lines) {
        return new Group(id, words.of("list." + id), words.of("list." + id + ".note"), lines.toList());
    }

    private Line line(Article article, ArticleVersion version, LocalDate today) {
        var approval = version.approval();
        boolean isMain = version.equals(article.main());
        return new Line(
                version.wording().title(),
                isMain ? article.href() : article.href() + "?version=" + version.number(),
                FormPages.joined(List.of(
                        words.kind(article.facts().kind()),
                        approval == null
                                ? words.of(
                                        "toApprove", words.forum(article.facts().forum()))
                                : words.approved(approval))),
                String.join(", ", article.facts().subjects()),
                words.doubts(article, version, today));
    }

    /** All words, wherever they stand in what the reader may see of it now. */
    private static boolean isAsked(Article article, Asked asked) {
        var facts = article.facts();
        if (!asked.kind().isEmpty() && !facts.kind().name().equals(asked.kind())) return false;
        if (!asked.subject().isEmpty() && !facts.subjects().contains(asked.subject())) return false;
        var text = article.versions().stream()
                .filter(one -> one.equals(article.main()) || one.isDraft())
                .map(ArticleVersion::wording)
                .flatMap(one -> Stream.of(one.title(), one.question(), one.text()))
                .toList();
        var whole =
                (String.join(" ", text) + " " + String.join(" ", facts.subjects())).toLowerCase(DanishFormat.DANISH);
        return Arrays.stream(asked.text().toLowerCase(DanishFormat.DANISH).split("\\s+", -1))
                .allMatch(whole::contains);
    }
}
