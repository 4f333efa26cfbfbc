package dk.rammevaerk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Attached;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first draft to the withdrawal; each test an article of its own, known by a word that no other has. */
@RunningApp
class KnowledgeIT {
    private static final CaseNumber CASE = new CaseNumber(2026, 14);

    @LocalServerPort
    int port;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWork work;

    @Autowired
    ArticleSteps steps;

    @Autowired
    Knowledge knowledge;

    @Autowired
    ReviewsOwed reviews;

    @Autowired
    Files files;

    @Autowired
    Search search;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient sql;

    private String word = "";
    private String slug = "";

    @BeforeEach
    void beginOne() {
        word = "ord" + UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "x");
        SignedInAs.secretariat();
        slug = work.begin(facts(false), wording("Første udgave"));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Facts facts(boolean openToAll) {
        return new Facts(
                ArticleKind.GUIDE, List.of("Prøveemne"), "kosu", "Konsulent, sekretariatet", List.of(CASE), openToAll);
    }

    private Wording wording(String text) {
        return new Wording("Prøveartikel " + word, "", text);
    }

    private Article article() {
        return articles.find(slug).orElseThrow();
    }

    private int version() {
        return article().version();
    }

    private LocalDate today() {
        return articles.today();
    }

    private void approve(LocalDate on) {
        steps.approve(slug, version(), "kosu", on, "", today().plusYears(1));
    }

    @Test
    void anApprovedVersionStaysWhileTheNextIsWrittenAndIsThenReplaced() {
        approve(today().minusDays(9));
        work.draft(slug, version());
        work.write(slug, version(), wording("Anden udgave"));
        assertThat(article().main().wording().text()).isEqualTo("Første udgave");
        assertThatExceptionOfType(ArticleStepRefused.class).isThrownBy(() -> work.draft(slug, version()));
        approve(today());
        assertThat(article().versions())
                .extracting(ArticleVersion::state, one -> one.wording().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(VersionState.APPROVED, "Anden udgave"),
                        org.assertj.core.groups.Tuple.tuple(VersionState.REPLACED, "Første udgave"));
        assertThat(article().main().approval())
                .isEqualTo(new Approval(today(), "kosu", "", currentActor.get().label()));
        var member = Visitor.as("medlem", port);
        assertThat(member.get(article().href() + "/forskelle?fra=1&til=2").body())
                .contains("<del>", "Første", "<ins>", "Anden");
        assertThat(member.get(article().href() + "?version=1").body())
                .contains("en version, der blev afløst", "Første udgave", "Læs den version, der gælder");
    }

    @Test
    void whatIsApprovedCannotBeChangedNotEvenPastTheService() {
        work.attach(slug, version(), files.keep("a.txt", "text/plain", new byte[] {1}), "Bilag");
        approve(today());
        var approved = article().main();
        assertThatExceptionOfType(ArticleStepRefused.class)
                .isThrownBy(() -> work.write(slug, version(), wording("Noget andet")));
        assertThatExceptionOfType(ArticleStepRefused.class)
                .isThrownBy(() ->
                        work.detach(slug, version(), approved.files().getFirst().id()));
        assertThatThrownBy(() -> sql.sql("update knowledge.article_version set text = 'x' where id = ?")
                        .param(approved.id())
                        .update())
                .hasStackTraceContaining("is no draft any more");
        assertThatThrownBy(() -> sql.sql("delete from knowledge.version_file where article_version = ?")
                        .param(approved.id())
                        .update())
                .hasStackTraceContaining("no draft any more");
        work.draft(slug, version());
        var copied = article().draft().orElseThrow().files();
        assertThat(copied).extracting(Attached::title).containsExactly("Bilag");
        work.detach(slug, version(), copied.getFirst().id());
        assertThat(article().draft().orElseThrow().files()).isEmpty();
        assertThat(article().main().files()).hasSize(1);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertThatExceptionOfType(ArticleStepRefused.class).isThrownBy(() -> approve(today().plusDays(1)));
        assertThatExceptionOfType(ArticleStepRefused.class)
                .isThrownBy(() -> steps.approve(slug, version(), "kosu", today(), "", today()));
        approve(today());
        work.draft(slug, version());
        assertThatExceptionOfType(ArticleStepRefused.class).isThrownBy(() -> approve(today().minusDays(1)));
    }

    @Test
    void draftsAreTheSecretariatsOwnAndTheRestIsForThoseInside() {
        var href = article().href();
        SignedInAs.memberOf("dassos");
        assertThat(articles.find(slug)).isEmpty();
        assertThatExceptionOfType(NotTheirArticle.class).isThrownBy(() -> work.write(slug, 0, wording("x")));
        assertThatExceptionOfType(NotTheirArticle.class).isThrownBy(() -> steps.withdraw(slug, 0, "x"));
        assertThat(Visitor.as("medlem", port).get(href).statusCode()).isEqualTo(404);
        assertThat(knowledge.find(slug)).isEmpty();
        SignedInAs.secretariat();
        assertThat(knowledge.find(slug)).isEmpty();
        approve(today());
        work.draft(slug, version());
        for (var reader : List.of("medlem", "formand", "indberetter", "takstgruppe", "sekretariat")) {
            var page = Visitor.as(reader, port).get(href);
            assertThat(page.statusCode()).as(reader).isEqualTo(200);
            assertThat(page.body().contains("Åbn kladden")).as(reader).isEqualTo(reader.equals("sekretariat"));
            assertThat(Visitor.as(reader, port).get(href + "?version=2").statusCode())
                    .as(reader)
                    .isEqualTo(reader.equals("sekretariat") ? 200 : 404);
        }
        assertThat(Visitor.as("administrator", port).get(href).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(href).statusCode()).isEqualTo(404);
        SignedInAs.memberOf("dassos");
        assertThat(knowledge.find(slug)).contains(new ArticleLink("Prøveartikel " + word, href));
    }

    @Test
    void whatIsOpenToAllIsReadByAnyoneAsFarAsItIsInForce() {
        work.attach(slug, version(), files.keep("b.txt", "text/plain", "b".getBytes(StandardCharsets.UTF_8)), "Bilag");
        approve(today());
        var href = article().href();
        var file = href + "/filer/" + article().main().files().getFirst().id();
        var stranger = new Visitor(port);
        assertThat(stranger.get(file).statusCode()).isEqualTo(404);
        work.change(slug, version(), facts(true));
        assertThat(stranger.get(href).body())
                .contains("Første udgave", "Godkendt af KOSU")
                .doesNotContain("/oplysninger", "Må ses af");
        assertThat(stranger.get(file).body()).isEqualTo("b");
        assertThat(stranger.get("/videnbank?ord=" + word).body()).contains("Prøveartikel");
        assertThat(found(Actor.PUBLIC)).isTrue();
        steps.withdraw(slug, version(), "Loven er ændret");
        assertThat(stranger.get(href).statusCode()).isEqualTo(404);
        assertThat(stranger.get(file).statusCode()).isEqualTo(404);
        assertThat(Visitor.as("medlem", port).get(href).body()).contains("trukket tilbage", "Loven er ændret");
        assertThat(found(Actor.PUBLIC)).isFalse();
        work.draft(slug, version());
        assertThat(article().draft().orElseThrow().wording().text()).isEqualTo("Første udgave");
        steps.giveUp(slug, version(), "Ikke nødvendigt");
        assertThat(article().draft()).isEmpty();
    }

    private boolean found(Actor actor) {
        return search.find(new SearchQuery(word, null, null, Kind.KNOWLEDGE, 1), actor)
                        .total()
                > 0;
    }

    @Test
    void theVersionInForceIsFoundByThoseInside() {
        assertThat(found(currentActor.get())).isFalse();
        approve(today());
        SignedInAs.memberOf("dassos");
        assertThat(found(currentActor.get())).isTrue();
        assertThat(found(Actor.PUBLIC)).isFalse();
        var page = Visitor.as("medlem", port).get("/soeg?slags=KNOWLEDGE&q=" + word);
        assertThat(page.body())
                .contains(
                        "Prøveartikel",
                        "Vejledning, godkendt af KOSU",
                        article().href());
    }

    @Test
    void aCaseShowsWhatIsWrittenAboutItToThoseWhoMayReadIt() {
        var inside = Visitor.as("medlem", port);
        assertThat(inside.get("/sager/" + CASE).body()).doesNotContain(article().href());
        approve(today());
        assertThat(inside.get("/sager/" + CASE).body())
                .contains("Læs også", article().href());
        assertThat(new Visitor(port).get("/sager/" + CASE).body())
                .doesNotContain(article().href());
        assertThat(inside.get(article().href()).body()).contains("/sager/" + CASE);
        steps.withdraw(slug, version(), "Slut");
        assertThat(inside.get("/sager/" + CASE).body()).doesNotContain(article().href());
    }

    @Test
    void anOverdueReviewWaitsForTheSecretariatUntilSomebodyLooked() {
        steps.approve(slug, version(), "kosu", today().minusYears(2), "", today().minusDays(1));
        assertThat(reviews.ofTheSecretariat())
                .filteredOn(one -> one.href().equals(article().href()))
                .extracting(Owed::late)
                .containsExactly(true);
        var secretariat = Visitor.as("sekretariat", port);
        assertThat(secretariat.get("/videnbank?ord=" + word).body())
                .contains("Skal gennemgås", "Skulle være gennemgået");
        assertThat(secretariat.get("/").body()).contains("Artikler, der skal gennemgås");
        SignedInAs.memberOf("dassos");
        assertThat(reviews.ofTheSecretariat()).isEmpty();
        assertThat(Visitor.as("medlem", port).get("/").body()).doesNotContain("Artikler, der skal gennemgås");
        SignedInAs.secretariat();
        assertThatExceptionOfType(ArticleStepRefused.class).isThrownBy(() -> steps.reviewed(slug, version(), today()));
        steps.reviewed(slug, version(), today().plusMonths(2));
        assertThat(reviews.ofTheSecretariat())
                .noneMatch(one -> one.href().equals(article().href()));
    }

    @Test
    void theOneWhoWritesSecondIsToldAndKeepsTheWords() {
        int read = version();
        work.write(slug, read, wording("Min kollegas ord"));
        assertThatExceptionOfType(ArticleChangedMeanwhile.class)
                .isThrownBy(() -> work.write(slug, read, wording("Mine ord")));
        var answer = Visitor.as("sekretariat", port)
                .post(article().href() + "/ret", "version", "" + read, "titel", "T", "tekst", "Mine lange ord");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En anden har ændret det", "Mine lange ord");
    }

    @Test
    void aFormSaysAllThatIsWrong() {
        var secretariat = Visitor.as("sekretariat", port);
        var empty = secretariat.post("/videnbank/ny", "art", "PRINCIPLE", "sager", "2026-14, i går");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains(
                        "Udfyld feltet Titel",
                        "Udfyld feltet Spørgsmålet",
                        "Udfyld feltet Teksten",
                        "Vælg et forum",
                        "som en stilling",
                        "Der er ingen sag med nummeret i går");
        var number = secretariat.post("/videnbank/ny", "titel", "T", "tekst", "Borgeren 010190-1234");
        assertThat(number.statusCode()).isEqualTo(422);
        assertThat(number.body()).contains("CPR");
    }
}
