package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.indicators.IndicatorFixture.DAY;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.SKIVE;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.STRUER;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.byAuthority;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.count;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.facts;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.documents.sheet.DelimitedText;
import dk.rammevaerk.documents.sheet.WorkbookTable;
import dk.rammevaerk.kernel.OperatorKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programmes over the web: who comes in where, what comes down, and what is said of what is sent. */
@RunningApp
class ProgrammesWebIT {
    @LocalServerPort
    int port;

    @Autowired
    Programmes programmes;

    @Autowired
    IndicatorValues values;

    private String href = "";

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        var programme =
                programmes.begin(new Programme.Facts("Webprøve " + UUID.randomUUID(), "At prøve", "", "", null));
        programmes.add(programme, facts(Measure.COUNT, byAuthority(), null));
        programmes.add(programme, facts(Measure.SHARE, both(), null));
        values.enter(indicator(programme, 1), DAY, 0, new Source.ByHand("Prøve"), List.of(count(SKIVE, "1976")), "");
        values.enter(
                indicator(programme, 2),
                DAY,
                0,
                new Source.ByHand("Prøve"),
                List.of(
                        share(SKIVE, OperatorKind.MUNICIPAL, 2, 13),
                        share(SKIVE, OperatorKind.PRIVATE, 0, 1),
                        share(STRUER, OperatorKind.MUNICIPAL, 1, 4)),
                "");
        href = programme.href();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Indicator indicator(Programme programme, int number) {
        return programmes.indicator(programme, number).orElseThrow();
    }

    private Indicator indicator(int number) {
        SignedInAs.secretariat();
        return indicator(
                programmes.find(href.substring("/programmer/".length())).orElseThrow(), number);
    }

    @Test
    void aReporterEntersTheOwnFiguresAndNobodyElses() {
        var skive = Visitor.as("indberetter", port);
        var form = skive.get(href + "/1/tal?pr=" + DAY);
        assertThat(form.body()).contains("Skive Kommune", "1976").doesNotContain("Struer Kommune");
        var refused = skive.post(
                href + "/1/tal", "pr", DAY.toString(), "grundlag", "1", "antal-0779-alle", "2000", "kilde", "Os");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv hvorfor");
        var either = skive.post(href + "/1/tal", "pr", DAY.toString(), "grundlag", "1", "antal-0779-alle", "2.000");
        assertThat(either.body()).as("2 or 2000").contains("Skriv uden punktum");
        var answer = skive.post(
                href + "/1/tal",
                "pr",
                DAY.toString(),
                "grundlag",
                "1",
                "antal-0779-alle",
                "2000",
                "antal-0671-alle",
                "5",
                "kilde",
                "Os",
                "grund",
                "Talt om");
        assertThat(Visitor.pathOf(answer)).isEqualTo(href);
        assertThat(values.on(indicator(1), DAY).orElseThrow().values()).containsExactly(count(SKIVE, "2000"));
        for (var path : List.of("/1/ret", "/1/fil", "/ret", "/afslut", "/maal/ny")) {
            assertThat(skive.get(href + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(Visitor.as("medlem", port).get(href + "/1/tal").statusCode()).isEqualTo(403);
        assertThat(Visitor.as("medlem", port).get(href).statusCode()).isEqualTo(200);
        assertThat(Visitor.as("administrator", port).get(href).statusCode()).isEqualTo(403);
        assertThat(Visitor.pathOf(new Visitor(port).get(href))).isEqualTo("/log-paa");
    }

    @Test
    void whatComesDownCanBeReadInAgain() {
        var visitor = Visitor.as("medlem", port);
        var csv = DelimitedText.read(visitor.download(href + "/2/csv").body());
        var excel = WorkbookTable.read(visitor.download(href + "/2/excel").body());
        assertThat(csv.getFirst().cells())
                .containsExactly("Kommune", "Virksomhedsform", "Antal", "Ud af", "Opgjort pr.");
        assertThat(csv).hasSize(1 + 19 * 2);
        assertThat(excel).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++)
            assertThat(excel.get(i).cells()).isEqualTo(csv.get(i).cells());
        assertThat(csv).anySatisfy(row -> assertThat(row.cells())
                .containsExactly("Struer Kommune", "Privat", "", "", "2025-10-01"));
        assertThat(visitor.download(href + "/1/csv").body()).asString(UTF_8).contains("Skive Kommune;1976;");
        assertThat(WorkbookTable.read(
                        visitor.download(href + "/1/excel?ark=tomt").body()))
                .hasSize(20);
    }

    @Test
    void whatLacksIsSaidAndIsNoZero() {
        var page = Visitor.as("medlem", port).get(href).body();
        assertThat(page).contains("Tal fra 1 af 19 kommuner", "Tal fra 2 af 19 kommuner", "mangler");
        assertThat(page.replace('\u00A0', ' ')).contains("3 af 18 botilbud har fast aftale: 17 %");
    }

    @Test
    void aPersonsNumberIsRefusedWithoutBeingShown() {
        var secretary = Visitor.as("sekretariat", port);
        var answer = secretary.postMultipart(
                href + "/1/fil",
                "fil\"; filename=\"tal.csv",
                "Kommune;Antal;Note\nSkive;1;010203-1234\n",
                "pr",
                "2098-01-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("tal.csv, linje 2, kolonnen Note", "ligner et CPR-nummer")
                .doesNotContain("010203-1234");
        var kind =
                secretary.postMultipart(href + "/1/fil", "fil\"; filename=\"tal.pdf", "%PDF-1.7 x", "pr", "2098-01-01");
        assertThat(kind.body()).contains("tal.pdf kan ikke læses");
        assertThat(secretary
                        .post(href + "/1/fil/gem", "pr", "2098-01-01", "fil", "x", "tal", "0779,,1,2", "grundlag", "0")
                        .statusCode())
                .isEqualTo(400);
        assertThat(values.on(indicator(1), DAY.plusYears(73))).isEmpty();
    }
}
