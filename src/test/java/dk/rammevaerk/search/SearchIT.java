package dk.rammevaerk.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchResult.Piece;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding. Every test searches in a forum of its own, since the index holds the demonstration too. */
@RunningApp
class SearchIT {
    @LocalServerPort
    int port;

    @Autowired
    Search search;

    private final List<UUID> parents = new ArrayList<>();

    /** Others search in the same index, and nothing of this leads anywhere. */
    @AfterEach
    void forget() {
        parents.forEach(parent -> search.replace(parent, List.of()));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "møde, Ordinært møde i Viborg",
        "mgde, Ordinært møde i Viborg",
        "made, Ordinært møde i Viborg",
        "mødets, Ordinært møde i Viborg",
        "dggntilbud, Nye døgntilbud til unge",
        "dggntilbud, Nye døgntilbuddene til unge",
        "szerligt, Det særligt specialiserede",
        "Igsninger, Fælles løsninger for alle",
        "løsninger, Faelles Igsninger for alle",
        "erhvervet hjerneskade, Borgere med erhvervet hjerneskade",
        "hjerneskade erhvervet, Borgere med erhvervet hjerneskade",
        "Ringkøbing-Skjern, Direktøren i Ringkøbing-Skjern"
    })
    void aWordIsFoundAsItWasMeant(String asked, String text) {
        var forum = "ord-" + Integer.toHexString((asked + text).hashCode());
        put(SearchEntryFixture.item(forum, "Punkt", text));
        put(SearchEntryFixture.item(forum, "Andet", "Noget om takster og venteliste"));
        assertThat(find(asked, forum).results()).singleElement().satisfies(found -> assertThat(found.heading())
                .isEqualTo("Punkt"));
    }

    @Test
    void exactWordsStandBeforeThoseThatLookAlike() {
        put(SearchEntryFixture.of(Kind.ITEM, "orden", LocalDate.of(2025, 1, 1), "Skadet", "om dggntilbud", true));
        put(SearchEntryFixture.of(Kind.ITEM, "orden", LocalDate.of(2020, 1, 1), "Hel", "om døgntilbud", true));
        put(SearchEntryFixture.of(Kind.ITEM, "orden", LocalDate.of(2020, 1, 1), "Døgntilbud", "i titlen", true));

        var results = find("døgntilbud", "orden");
        assertThat(results.results()).extracting(SearchResult::heading).containsExactly("Døgntilbud", "Hel", "Skadet");
        assertThat(results.results()).extracting(SearchResult::exact).containsExactly(true, true, false);
        assertThat(results.total()).isEqualTo(3);
        assertThat(results.exact()).isEqualTo(2);
        assertThat(results.results().getLast().passage()).contains(new Piece("dggntilbud", true));
        assertThat(results.results().get(1).passage()).contains(new Piece("døgntilbud", true));
    }

    @Test
    void filtersCutByForumYearAndKind() {
        put(SearchEntryFixture.of(Kind.ITEM, "filter-a", LocalDate.of(2023, 5, 1), "Et", "filterord", true));
        put(SearchEntryFixture.of(Kind.MEETING, "filter-a", LocalDate.of(2024, 5, 1), "To", "filterord", true));
        put(SearchEntryFixture.of(Kind.ITEM, "filter-b", LocalDate.of(2024, 5, 1), "Tre", "filterord", true));

        assertThat(headings(new SearchQuery("filterord", null, null, null, 1)))
                .containsExactlyInAnyOrder("Et", "To", "Tre");
        assertThat(headings(new SearchQuery("filterord", "filter-a", null, null, 1)))
                .containsExactlyInAnyOrder("Et", "To");
        assertThat(headings(new SearchQuery("filterord", null, 2024, null, 1))).containsExactlyInAnyOrder("To", "Tre");
        assertThat(headings(new SearchQuery("filterord", null, 2024, Kind.ITEM, 1)))
                .containsExactly("Tre");
        assertThat(headings(new SearchQuery("filterord", "filter-b", 2023, null, 1)))
                .isEmpty();
    }

    @Test
    void onlyWhatOneMaySeeIsFoundAndCounted() {
        put(SearchEntryFixture.secret("lukket-forum", "Indre", "fortroligord"));
        var query = new SearchQuery("fortroligord", null, null, null, 1);

        assertThat(search.find(query, Actor.PUBLIC).total()).isZero();
        assertThat(search.find(query, actor(Grant.inForum(Role.MEMBER, "et-andet")))
                        .total())
                .isZero();
        assertThat(search.find(query, actor(Grant.forAuthority(Role.REPORTER, "0779")))
                        .total())
                .isZero();
        assertThat(search.find(query, actor(Grant.inRegion(Role.ADMINISTRATOR))).total())
                .isZero();
        assertThat(search.find(query, actor(Grant.inForum(Role.CHAIR, "lukket-forum")))
                        .total())
                .isEqualTo(1);
        assertThat(search.find(query, actor(Grant.inRegion(Role.SECRETARIAT))).total())
                .isEqualTo(1);
    }

    /** A closed case that no forum has yet: whoever is in no forum is not in "no forum". */
    @Test
    void whatNoForumMayFindIsTheSecretariatsAlone() {
        put(SearchEntryFixture.secret("", "Lukket for alle", "ingenforumord"));
        var query = new SearchQuery("ingenforumord", null, null, null, 1);
        assertThat(search.find(query, Actor.PUBLIC).total()).isZero();
        assertThat(search.find(query, actor(Grant.inRegion(Role.ADMINISTRATOR))).total())
                .isZero();
        assertThat(search.find(query, actor(Grant.inRegion(Role.SECRETARIAT))).total())
                .isOne();
        assertThat(search.fora(Actor.PUBLIC)).doesNotContain("");
    }

    @Test
    void yearsAreThoseInWhichOneFindsSomething() {
        put(SearchEntryFixture.of(Kind.ITEM, "aar", LocalDate.of(1991, 5, 1), "Åbent", "x", true));
        put(SearchEntryFixture.of(Kind.ITEM, "aar", LocalDate.of(1992, 5, 1), "Lukket", "x", false));
        assertThat(search.years(Actor.PUBLIC)).contains(1991).doesNotContain(1992);
        assertThat(search.years(actor(Grant.inForum(Role.MEMBER, "aar")))).contains(1991, 1992);
    }

    @Test
    void quotesFindWordsThatStandTogether() {
        put(SearchEntryFixture.item("citat", "Sammen", "en fælles plan for alle"));
        put(SearchEntryFixture.item("citat", "Hver for sig", "en plan som er fælles"));
        var results = find("\"fælles plan\"", "citat");
        assertThat(results.exact()).isEqualTo(1);
        assertThat(results.results().getFirst().heading()).isEqualTo("Sammen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&|!:*'\"()",
                "'",
                "\"",
                "\\",
                "a & b | !c:*",
                "<->",
                "((((",
                "%_",
                "\u0000",
                "med\u0000nul",
                "\u0002mærke\u0003",
                "-",
                "-\"",
                "og",
                "æøå",
                "\uD83D\uDE00",
                "\uD83D",
                "or and not",
                ":A",
                "';drop table search.entry;--",
                "<script>alert(1)</script>"
            })
    void whateverIsTypedItIsAnAnswerAndNoFault(String nonsense) {
        find(nonsense, null);
        var answer = new Visitor(port).get("/soeg?q=" + URLEncoder.encode(nonsense, StandardCharsets.UTF_8));
        if (nonsense.contains("\0")) {
            assertThat(answer.statusCode()).as("no browser sends that").isEqualTo(400);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Hvor står det?").doesNotContain("<script>alert");
    }

    @Test
    void nothingAskedIsNothingFound() {
        assertThat(find("", null)).isEqualTo(SearchResults.NONE);
        assertThat(find("   ", null)).isEqualTo(SearchResults.NONE);
    }

    @Test
    void aVeryLongQuestionIsCutAtTwoHundredCharacters() {
        put(SearchEntryFixture.item("langt", "Langt", "begyndelsen af det lange"));
        assertThat(find("begyndelsen " + " ".repeat(300) + "findesikke", "langt")
                        .total())
                .isEqualTo(1);
        assertThat(new SearchQuery("x".repeat(5000), null, null, null, 1).text())
                .hasSize(200);
        var words = IntStream.range(0, 3000).mapToObj(i -> "ord" + i).collect(joining("+"));
        assertThat(new Visitor(port).get("/soeg?q=" + words.substring(0, 6000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void resultsComeInPagesWithoutGapsOrRepeats() {
        for (int i = 0; i < 45; i++) put(SearchEntryFixture.item("sider", "Nummer " + i, "mangeord"));
        var all = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> search.find(new SearchQuery("mangeord", "sider", null, null, page), Actor.PUBLIC))
                .toList();
        assertThat(all).extracting(results -> results.results().size()).containsExactly(20, 20, 5);
        assertThat(all.stream().flatMap(results -> results.results().stream()).map(SearchResult::id))
                .doesNotHaveDuplicates()
                .hasSize(45);
        assertThat(find("mangeord", "sider").total()).isEqualTo(45);
        assertThat(search.find(new SearchQuery("mangeord", "sider", null, null, 99), Actor.PUBLIC)
                        .results())
                .isEmpty();
    }

    @Test
    void whatAParentHadBeforeIsForgotten() {
        var first = SearchEntryFixture.item("igen", "Før", "gammeltord");
        put(first);
        search.replace(
                first.parent(),
                List.of(new SearchEntry(
                        Kind.ITEM,
                        first.id(),
                        first.parent(),
                        "igen",
                        first.date(),
                        "Efter",
                        "",
                        "nytord",
                        first.href(),
                        true)));
        assertThat(find("gammeltord", "igen").total()).isZero();
        assertThat(find("nytord", "igen").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/soeg?q=x&side=-3",
                "/soeg?q=x&side=2147483647",
                "/soeg?q=x&forum=findes-ikke",
                "/moeder?aar=99999999",
                "/moeder?aar=-99999999",
                "/moeder?forum=findes-ikke",
                "/soeg?q=x&aar=2147483647"
            })
    void anAddressThatSomebodyMadeUpIsAnAnswerToo(String address) {
        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(200);
    }

    private void put(SearchEntry entry) {
        parents.add(entry.parent());
        search.replace(entry.parent(), List.of(entry));
    }

    private SearchResults find(String text, @Nullable String forum) {
        return search.find(new SearchQuery(text, forum, null, null, 1), Actor.PUBLIC);
    }

    private List<String> headings(SearchQuery query) {
        return search.find(query, Actor.PUBLIC).results().stream()
                .map(SearchResult::heading)
                .toList();
    }

    private static Actor actor(Grant grant) {
        return new Actor("proeve", "Prøve", Set.of(grant));
    }
}
