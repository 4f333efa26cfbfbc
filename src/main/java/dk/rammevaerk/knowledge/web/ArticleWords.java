package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.ArticleKind;
import dk.rammevaerk.knowledge.ArticleVersion;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in Danish what an article is and how far it is. */
@Component
class ArticleWords {
    private final Messages messages;
    private final Parties parties;

    ArticleWords(Messages messages, Parties parties) {
        this.messages = messages;
        this.parties = parties;
    }

    String of(String key, Object... values) {
        return messages.of("knowledge." + key, values);
    }

    Trail trail() {
        return Trail.of(of("navigation"), "/videnbank");
    }

    Trail trailTo(Article article) {
        return trail().then(article.title(), article.href());
    }

    String kind(ArticleKind kind) {
        return of("kind." + kind);
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    String approved(Approval approval) {
        return of("approved", forum(approval.forum()), DanishFormat.date(approval.on()));
    }

    StateTag tag(ArticleVersion version) {
        var word = of("state." + version.state());
        return switch (version.state()) {
            case DRAFT -> StateTag.of(State.DRAFT).worded(word);
            case APPROVED -> StateTag.of(State.APPROVED).worded(word);
            case REPLACED -> StateTag.of(State.HELD).worded(word);
            case WITHDRAWN -> StateTag.of(State.CANCELLED).worded(word);
        };
    }

    /** How far the shown version is, and whether somebody must look if the article still holds. */
    List<StateTag> tags(Article article, ArticleVersion shown, LocalDate today) {
        return Stream.concat(
                        shown.isInForce() ? Stream.of(tag(shown)) : Stream.of(), doubts(article, shown, today).stream())
                .toList();
    }

    /** What a list says of an article beside that it holds. */
    List<StateTag> doubts(Article article, ArticleVersion shown, LocalDate today) {
        if (!shown.isInForce()) return List.of(tag(shown));
        var by = article.reviewBy();
        if (by == null) return List.of();
        return switch (article.review(today)) {
            case OVERDUE -> List.of(StateTag.of(State.LATE).worded(of("review.overdue", DanishFormat.date(by))));
            case SOON -> List.of(StateTag.of(State.WAITING).worded(of("review.soon", DanishFormat.date(by))));
            case NOT_YET -> List.of();
        };
    }

    String version(ArticleVersion version) {
        return of("version", version.number());
    }

    /** Who approved a version or is to, and when. */
    String lead(Article article, ArticleVersion version) {
        var approval = version.approval();
        return approval != null
                ? approved(approval) + "."
                : of("lead.draft", written(version), forum(article.facts().forum()));
    }

    /** What became of a version: who approved it and when, what ended it. */
    String fate(ArticleVersion version) {
        var approval = version.approval();
        var ending = version.ending();
        var told = approval == null ? of("written", written(version)) : approved(approval);
        return ending == null
                ? told
                : told + ". " + of("ended." + version.state(), DanishFormat.date(ending.on()), ending.reason());
    }

    private static String written(ArticleVersion version) {
        return DanishFormat.date(LocalDate.ofInstant(version.writtenAt(), DanishFormat.ZONE));
    }
}
