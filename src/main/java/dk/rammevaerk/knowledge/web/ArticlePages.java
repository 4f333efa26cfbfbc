package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.decisions.EntryNumber;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleVersion;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Attached;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.knowledge.ReviewState;
import dk.rammevaerk.knowledge.web.ArticlePage.Act;
import dk.rammevaerk.knowledge.web.ArticlePage.Act.Look;
import dk.rammevaerk.knowledge.web.ArticlePage.Fact;
import dk.rammevaerk.knowledge.web.ArticlePage.FileRow;
import dk.rammevaerk.knowledge.web.ArticlePage.Notice;
import dk.rammevaerk.knowledge.web.ArticlePage.VersionRow;
import dk.rammevaerk.pages.LineDifferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of an article, and of what two versions say differently. */
@Component
class ArticlePages {
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})/(\\d{1,6})");

    private final Articles articles;
    private final Files files;
    private final Cases cases;
    private final Register register;
    private final ArticleWords words;

    ArticlePages(Articles articles, Files files, Cases cases, Register register, ArticleWords words) {
        this.articles = articles;
        this.files = files;
        this.cases = cases;
        this.register = register;
        this.words = words;
    }

    ArticlePage page(Article article, ArticleVersion shown) {
        var wording = shown.wording();
        return new ArticlePage(
                wording.title(),
                words.trail().here(wording.title()),
                article.href(),
                article.version(),
                words.tags(article, shown, articles.today()),
                List.of(words.kind(article.facts().kind()), words.version(shown)),
                words.lead(article, shown),
                notices(article, shown),
                articles.mayWrite() ? acts(article, shown) : List.of(),
                words.of(wording.question().isEmpty() ? "text." + shown.state() : "text.answer"),
                wording.question(),
                wording.text(),
                shown.files().stream().map(one -> file(article, shown, one)).toList(),
                about(article, shown),
                article.versions().stream()
                        .map(one -> new VersionRow(
                                words.version(one),
                                article.href() + "?version=" + one.number(),
                                words.tag(one),
                                words.fate(one),
                                one.equals(shown)))
                        .toList(),
                choices(article));
    }

    ComparePage compare(Article article, ArticleVersion before, ArticleVersion after) {
        return new ComparePage(
                words.trailTo(article).here(words.of("compare.trail")),
                words.of("compare.lead", article.title(), before.number(), after.number()),
                article.href(),
                LineDifferences.between(whole(before), whole(after)));
    }

    /** All that a reader reads of a version, line by line. */
    private static String whole(ArticleVersion version) {
        var wording = version.wording();
        return Stream.concat(
                        Stream.of(wording.title(), wording.question(), LinesRead.of(wording.text())),
                        version.files().stream().map(Attached::title))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Notice> notices(Article article, ArticleVersion shown) {
        var notices = new ArrayList<Notice>();
        var ending = shown.ending();
        if (ending != null) {
            notices.add(new Notice(
                    "warn",
                    words.of("notice." + shown.state(), DanishFormat.date(ending.on()), ending.reason()),
                    article.inForce().isPresent() ? words.of("notice.inForce") : "",
                    article.inForce().isPresent() ? article.href() : ""));
        }
        var by = article.reviewBy();
        if (by != null && shown.isInForce() && article.review(articles.today()) == ReviewState.OVERDUE) {
            notices.add(new Notice(
                    "warn",
                    words.of(
                            "notice.overdue",
                            DanishFormat.date(by),
                            article.facts().responsible()),
                    articles.mayWrite() ? words.of("act.review") : "",
                    articles.mayWrite() ? article.href() + "/gennemgaaet" : ""));
        }
        article.draft()
                .filter(draft -> !draft.equals(shown))
                .ifPresent(draft -> notices.add(new Notice(
                        "accent",
                        words.of("notice.draft", draft.number()),
                        words.of("notice.openDraft"),
                        article.href() + "?version=" + draft.number())));
        return notices;
    }

    private List<Act> acts(Article article, ArticleVersion shown) {
        var acts = new ArrayList<Act>();
        if (shown.isDraft()) {
            acts.add(act(article, "approve", "/godkend"));
            acts.add(act(article, "write", "/ret"));
            acts.add(act(article, "attach", "/laeg-fil-op"));
        } else if (article.draft().isEmpty()) {
            acts.add(new Act(words.of("act.draft"), article.href() + "/ny-version", Look.POSTED));
        }
        acts.add(act(article, "facts", "/oplysninger"));
        if (shown.isDraft()) acts.add(link(article, "giveUp", "/opgiv"));
        if (shown.isInForce()) {
            if (article.review(articles.today()) != ReviewState.OVERDUE) {
                acts.add(act(article, "review", "/gennemgaaet"));
            }
            acts.add(link(article, "withdraw", "/traek-tilbage"));
        }
        return acts;
    }

    private Act act(Article article, String key, String path) {
        return new Act(words.of("act." + key), article.href() + path, Look.BUTTON);
    }

    private Act link(Article article, String key, String path) {
        return new Act(words.of("act." + key), article.href() + path, Look.LINK);
    }

    private FileRow file(Article article, ArticleVersion shown, Attached one) {
        var href = article.href() + "/filer/" + one.id();
        return new FileRow(
                one.title(),
                files.find(one.file()).map(StoredFile::name).orElse(one.title()),
                href,
                shown.isDraft() && articles.mayWrite() ? href + "/fjern" : "");
    }

    private List<Fact> about(Article article, ArticleVersion shown) {
        var facts = article.facts();
        var about = new ArrayList<Fact>();
        var approval = shown.approval();
        if (approval != null) {
            about.add(new Fact(words.of("fact.decision"), approval.decision(), decisionHref(approval)));
        }
        var by = article.reviewBy();
        if (by != null && shown.isInForce()) about.add(new Fact(words.of("fact.review"), DanishFormat.date(by), ""));
        about.add(new Fact(words.of("fact.responsible"), facts.responsible(), ""));
        about.add(new Fact(words.of("fact.subjects"), String.join(", ", facts.subjects()), ""));
        facts.cases().stream()
                .flatMap(number -> cases.find(number).stream())
                .forEach(one -> about.add(new Fact(
                        words.of("fact.case"), words.of("case", one.number(), one.title()), "/sager/" + one.number())));
        if (articles.isInside()) {
            about.add(new Fact(
                    words.of("fact.readers"), words.of(facts.openToAll() ? "readers.all" : "readers.inside"), ""));
        }
        if (articles.mayWrite() && approval != null) about.add(new Fact(words.of("fact.by"), approval.by(), ""));
        return about.stream().filter(one -> !one.value().isEmpty()).toList();
    }

    /** Empty when it names no decision of the register that the reader may see. */
    private String decisionHref(Approval approval) {
        var number = NUMBER.matcher(approval.decision());
        if (!number.find()) return "";
        var entry =
                new EntryNumber(approval.forum(), Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
        return register.find(entry).isPresent() ? entry.href() : "";
    }

    private SequencedMap<String, String> choices(Article article) {
        var choices = new LinkedHashMap<String, String>();
        if (article.versions().size() < 2) return choices;
        article.versions().reversed().forEach(one -> choices.put(String.valueOf(one.number()), words.version(one)));
        return choices;
    }
}
