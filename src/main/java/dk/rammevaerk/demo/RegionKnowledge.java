package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleKind;
import dk.rammevaerk.knowledge.ArticleSteps;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import dk.rammevaerk.knowledge.ArticleWork;
import dk.rammevaerk.knowledge.Articles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A library of four: one in its second version, one open to all, one whose review is overdue, one draft. */
@Component
@Order(60)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionKnowledge implements RegionPart {
    private static final String KOSU = "kosu";
    private static final String DASSOS = "dassos";
    private static final String CONSULTANT = "Konsulent, Fællessekretariatet";
    private static final String LEADER = "Leder af rammeaftalearbejdet, Fællessekretariatet";

    private final ArticleWork work;
    private final ArticleSteps steps;
    private final Articles articles;

    RegionKnowledge(ArticleWork work, ArticleSteps steps, Articles articles) {
        this.work = work;
        this.steps = steps;
        this.articles = articles;
    }

    @Override
    public void setUp() {
        Secretary.run("Fællessekretariatet", () -> {
            doctors();
            transition();
            payment();
            shelter();
        });
    }

    private void doctors() {
        var title = "Hvem må hvad under ordningen med faste læger";
        var slug = work.begin(
                facts(
                        ArticleKind.GUIDE,
                        DASSOS,
                        CONSULTANT,
                        false,
                        List.of("Faste læger", "Botilbud", "Medicin"),
                        "2025-31"),
                new Wording(title, "", text("faste-laeger-1")));
        approve(slug, KOSU, LocalDate.of(2025, 10, 9), LocalDate.of(2026, 10, 9));
        work.draft(slug, version(slug));
        work.write(slug, version(slug), new Wording(title, "", text("faste-laeger-2")));
        approve(slug, DASSOS, LocalDate.of(2026, 5, 18), LocalDate.of(2027, 5, 18));
    }

    private void transition() {
        var slug = work.begin(
                facts(ArticleKind.PLAYBOOK, DASSOS, LEADER, true, List.of("Børn og unge", "Overgange"), "2026-18"),
                new Wording("Drejebog for overgang fra barn til voksen", "", text("barn-til-voksen")));
        approve(slug, DASSOS, LocalDate.of(2026, 2, 27), LocalDate.of(2027, 2, 27));
    }

    private void payment() {
        var slug = work.begin(
                facts(ArticleKind.PRINCIPLE, DASSOS, LEADER, false, List.of("Betaling", "Botilbud"), "2026-14"),
                new Wording(
                        "Principsvar om betaling, når en borger flytter midt i en måned",
                        "Hvem betaler for den dag, hvor en borger flytter ind eller ud, og hvad gælder for en plads, der"
                                + " holdes fri?",
                        text("midt-i-maaneden")));
        approve(slug, DASSOS, LocalDate.of(2025, 3, 19), LocalDate.of(2026, 3, 31));
    }

    private void shelter() {
        work.begin(
                facts(ArticleKind.FLOWCHART, DASSOS, CONSULTANT, false, List.of("Herberger"), "2026-17"),
                new Wording("Fra henvendelse til plads på et herberg", "", text("herberg")));
    }

    private void approve(String slug, String forum, LocalDate on, LocalDate reviewBy) {
        steps.approve(slug, version(slug), forum, on, "", reviewBy);
    }

    private int version(String slug) {
        return articles.find(slug).orElseThrow().version();
    }

    private static Facts facts(
            ArticleKind kind,
            String forum,
            String responsible,
            boolean openToAll,
            List<String> subjects,
            String caseNumber) {
        return new Facts(
                kind,
                subjects,
                forum,
                responsible,
                CaseNumber.of(caseNumber).stream().toList(),
                openToAll);
    }

    private static String text(String name) {
        return new String(Rows.bytes("knowledge/" + name + ".md"), StandardCharsets.UTF_8).strip();
    }
}
