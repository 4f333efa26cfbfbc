package dk.rammevaerk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.database.StatementCount;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists of cases, with a year of this test's own. */
@RunningApp
class CaseListIT {
    private static final LocalDate OPENED = LocalDate.of(2095, 1, 8);
    private static final String FORUM = "sagsliste";

    @LocalServerPort
    int port;

    @Autowired
    Parties parties;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty())
            parties.register(new Forum(FORUM, "Sagsliste", "Forum til prøve af lister", null));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void fiftyCasesAreReadWithAsManyStatementsAsOne() {
        open("Gråkrage", 50);
        open("Alenestående", 1);
        var secretariat = Visitor.as("sekretariat", port);
        for (var which : List.of("aabne", "alle")) {
            var one = StatementCount.of(() -> secretariat.get("/sager?vis=" + which + "&ord=alenest%C3%A5ende"));
            var fifty = StatementCount.of(() -> secretariat.get("/sager?vis=" + which + "&ord=gr%C3%A5krage"));
            assertThat(fifty)
                    .as("%s; what else the program does meanwhile counts, too", which)
                    .isBetween(5L, Math.min(one + 10, 30));
        }
        assertThat(secretariat.get("/sager?ord=gr%C3%A5krage").body()).contains("Gråkrage 50", "Sagsliste");
    }

    @Test
    void allCasesComePageByPage() {
        open("Musvåge", 51);
        SignedInAs.memberOf(FORUM);
        var seen = new ArrayList<String>();
        CaseNumber last = null;
        do {
            var part = cases.part(new CaseQuery("musvåge", FORUM, false, last));
            part.cases().forEach(one -> seen.add(one.title()));
            last = part.last();
        } while (last != null);
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 51)
                        .mapToObj(i -> "Musvåge " + (52 - i))
                        .toList());
        assertThat(cases.part(new CaseQuery("musvåge", "takstgruppen", false, null))
                        .cases())
                .isEmpty();
        var visitor = Visitor.as("sekretariat", port);
        var first = visitor.get("/sager?vis=alle&ord=musv%C3%A5ge").body();
        assertThat(first).contains("Musvåge 51", "Vis ældre sager").doesNotContain("Musvåge 1<");
    }

    @Test
    void whatEndedIsNeitherOpenNorStuck() {
        var file = open("Rørhøg", 1).getFirst();
        assertThat(cases.open()).extracting(CaseView::title).contains("Rørhøg 1");
        assertThat(cases.stuck()).extracting(CaseView::title).contains("Rørhøg 1");
        assertThat(cases.part(new CaseQuery("rørhøg", "", true, null)).cases()).isEmpty();
        work.finish(file.id(), file.version(), OPENED, "Slut");
        assertThat(cases.open()).extracting(CaseView::title).doesNotContain("Rørhøg 1");
        assertThat(cases.stuck()).extracting(CaseView::title).doesNotContain("Rørhøg 1");
        assertThat(cases.part(new CaseQuery("rørhøg", "", true, null)).cases()).hasSize(1);
    }

    private List<CaseFile> open(String title, int many) {
        var due = LocalDate.of(2095, 12, 1);
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> work.open(
                        new CaseText(title + " " + i, "Konsulent", "", null),
                        Route.of(List.of(RouteFixture.in(FORUM, due), RouteFixture.in("kkr", due))),
                        OPENED))
                .toList();
    }
}
