package dk.rammevaerk.knowledge;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.search.PlainWords;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands the version in force to the search: for those inside, and for everybody when the article is open to all. */
@Component
class ArticleIndex {
    private final ArticleStore store;
    private final Parties parties;
    private final Search search;
    private final Messages messages;

    ArticleIndex(ArticleStore store, Parties parties, Search search, Messages messages) {
        this.store = store;
        this.parties = parties;
        this.search = search;
        this.messages = messages;
    }

    void put(String slug) {
        var article = store.find(slug).orElseThrow();
        search.replace(
                article.id(),
                article.inForce().stream().flatMap(one -> entry(article, one)).toList());
    }

    private Stream<SearchEntry> entry(Article article, ArticleVersion version) {
        var approval = version.approval();
        if (approval == null) return Stream.empty();
        var wording = version.wording();
        return Stream.of(new SearchEntry(
                Kind.KNOWLEDGE,
                article.id(),
                article.id(),
                approval.forum(),
                approval.on(),
                wording.title(),
                messages.of(
                        "knowledge.found",
                        messages.of("knowledge.kind." + article.facts().kind()),
                        parties.forum(approval.forum()).map(Forum::name).orElse(approval.forum()),
                        DanishFormat.date(approval.on())),
                Stream.of(
                                List.of(wording.question(), PlainWords.of(wording.text())),
                                article.facts().subjects(),
                                version.files().stream()
                                        .map(ArticleVersion.Attached::title)
                                        .toList())
                        .flatMap(List::stream)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                article.href(),
                article.facts().openToAll(),
                Set.of(SearchEntry.COOPERATION)));
    }
}
