package dk.rammevaerk.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.database.TestDatabase;
import dk.rammevaerk.documents.paper.Conformance;
import dk.rammevaerk.documents.paper.PdfText;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import dk.rammevaerk.meetings.papers.Papers;
import dk.rammevaerk.meetings.papers.Version;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A figure from the day it is frozen, over an agenda, to everybody's reading. */
@RunningApp
class FiguresIT {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String FORUM = "talforum";

    @LocalServerPort
    int port;

    @Autowired
    Figures figures;

    @Autowired
    FigureOnAgenda agenda;

    @Autowired
    Agendas agendas;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Papers papers;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient sql;

    private Visitor secretariat = new Visitor(0);

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty()) parties.register(new Forum(FORUM, "Talforum", "Et forum", null));
        secretariat = Visitor.as("sekretariat", port);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Figure frozen(String title) {
        return figures.find(figures.freeze(FigureFixture.places(title))).orElseThrow();
    }

    private MeetingId coming() {
        var id = cycle.plan(
                FORUM, OccasionFixture.atViborg(LocalDate.of(2061, 1, 3).plusDays(DAYS.getAndIncrement())));
        cycle.open(id, version(id));
        return id;
    }

    private int version(MeetingId id) {
        return meetings.find(id).orElseThrow().version();
    }

    private ItemId item(MeetingId meeting, String title, String text) {
        return agendas.add(meeting, new NewItem(null, ItemFacts.titled(title), text, null, null));
    }

    private Item read(MeetingId meeting, ItemId item) {
        return meetings.find(meeting).orElseThrow().items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureIsReadAsItWasFrozen() {
        var figure = frozen("Fastholdt som det var");
        assertThat(figure.content()).isEqualTo(FigureFixture.places("Fastholdt som det var"));
        assertThat(figure.hash()).matches("[0-9a-f]{64}");
        assertThat(figure.takenBy()).isEqualTo("proeve");
    }

    /** Who owns the table may write in it, so only the trigger is left. */
    @Test
    void notEvenTheOwnerOfTheTableChangesIt() {
        var owner = JdbcClient.create(TestDatabase.fresh().asOwner());
        owner.sql("""
                        insert into figures.figure (content, hash, taken_at, taken_by)
                        values ('{}', encode(sha256('{}'), 'hex'), timestamptz '2026-05-18', 'proeve')""").update();
        for (var statement : new String[] {"update figures.figure set taken_by = 'x'", "delete from figures.figure"}) {
            assertThatThrownBy(() -> owner.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("A frozen figure is never changed");
        }
    }

    @Test
    void nobodyChangesIt() {
        var figure = frozen("Uændret");
        for (var statement : new String[] {
            "update figures.figure set content = '{}'",
            "delete from figures.figure",
            "truncate figures.figure, figures.placement",
            "delete from figures.placement"
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> sql.sql("""
                        insert into figures.figure (content, hash, taken_at, taken_by)
                        select content || ' ', hash, taken_at, taken_by from figures.figure where id = ?""").param(figure.id().value()).update())
                .rootCause()
                .hasMessageContaining("figure_hash");
    }

    @Test
    void onlyTheSecretariatFreezesAndPutsOnAnAgenda() {
        var figure = frozen("Kun sekretariatet");
        var meeting = coming();
        SignedInAs.memberOf(FORUM);
        assertThatThrownBy(() -> figures.freeze(FigureFixture.places("Et medlems")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agenda.addAs(figure, meeting, "Et medlems")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agenda.meetings()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thoseInsideReadItAndStrangersDoNot() {
        var figure = frozen("Inden for døren");
        for (var inside : new String[] {"sekretariat", "medlem", "formand", "indberetter"}) {
            assertThat(Visitor.as(inside, port).get(figure.id().href()).statusCode())
                    .as(inside)
                    .isEqualTo(200);
        }
        for (var visitor : new Visitor[] {new Visitor(port), Visitor.as("administrator", port)}) {
            for (var address : new String[] {"", "/excel", "/csv"}) {
                assertThat(visitor.get(figure.id().href() + address).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void itComesAsCsvAndExcelWithoutFormulas() throws Exception {
        var figure = frozen("Som regneark");
        var csv = secretariat.get(figure.id().href() + "/csv").body();
        assertThat(csv)
                .contains("Kommune;Pladser;Belagt")
                .contains("Randers;30;21;•;70,0;'=1+1")
                .contains("Skive;;;;;")
                .contains("Kilde: 17 af 19 kommuner, pr. 9. februar 2026.")
                .contains(figure.id().href());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                secretariat.download(figure.id().href() + "/excel").body()))) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(30);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("•");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(5).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void itIsPutBelowWhatAnItemSaysAndAsksBeforeItStandsTwice() {
        var figure = frozen("Der mangler pladser i vest");
        var meeting = coming();
        var item = item(meeting, "Kapacitetsstyring", "Sagen har været drøftet før.");
        var form = figure.id().href() + "/dagsorden";
        assertThat(secretariat.get(form).body()).contains("Talforum ").contains(meeting.toString());
        assertThat(secretariat.get(form + "?moede=" + meeting).body()).contains("Kapacitetsstyring", "Et nyt punkt");

        var put = secretariat.post(form, "moede", meeting.toString(), "punkt", item.toString(), "titel", "");
        assertThat(Visitor.pathOf(put)).isEqualTo("/moeder/" + meeting + "/" + item);
        assertThat(read(meeting, item).caseStatement())
                .startsWith("Sagen har været drøftet før.\n\n**Der mangler pladser i vest**\n\n| Kommune")
                .contains("| Randers | 30 | 21 | • | 70,0 | =1+1 |")
                .endsWith("(" + figure.id().href() + ")");
        assertThat(secretariat.get(figure.id().href()).body()).contains("Kapacitetsstyring");

        var twice = secretariat.post(form, "moede", meeting.toString(), "punkt", item.toString());
        assertThat(twice.statusCode()).isEqualTo(200);
        assertThat(twice.body()).contains("Tallet står allerede i 1.1 Kapacitetsstyring");
        var once = read(meeting, item).caseStatement();
        secretariat.post(form + "?moede=" + meeting + "&punkt=" + item + "&igen=ja");
        assertThat(String.valueOf(read(meeting, item).caseStatement()).length())
                .isGreaterThan(String.valueOf(once).length());
    }

    @Test
    void itGetsANewItemAndRefusesWhatCannotBe() {
        var figure = frozen("Til et nyt punkt");
        var meeting = coming();
        var form = figure.id().href() + "/dagsorden";
        assertThat(secretariat
                        .post(form, "moede", meeting.toString(), "titel", " ")
                        .body())
                .contains("Skriv en titel til det nye punkt");
        assertThat(secretariat.post(form, "moede", "i morgen", "titel", "Nyt").body())
                .contains("Vælg et kommende møde");
        assertThat(secretariat
                        .post(
                                form,
                                "moede",
                                meeting.toString(),
                                "punkt",
                                figure.id().toString())
                        .statusCode())
                .isEqualTo(422);
        secretariat.post(form, "moede", meeting.toString(), "titel", "Status på herberger");
        assertThat(meetings.find(meeting).orElseThrow().items())
                .anySatisfy(one -> assertThat(one.title()).isEqualTo("Status på herberger"));
    }

    @Test
    void theAgendaHoldsTheTableOnAccessiblePaperAndInWord() throws Exception {
        var figure = frozen("Belægningen er højest i Struer");
        var meeting = coming();
        agenda.addTo(figure, meeting, item(meeting, "Kapacitetsstyring af herbergsområdet", "Baggrund."));
        cycle.send(meeting, version(meeting));
        var paper = papers.find(meeting, Kind.AGENDA, new Version.Newest()).orElseThrow();
        assertThat(Conformance.faults(paper.pdf())).isEmpty();
        assertThat(PdfText.of(paper.pdf()).replace('\u00A0', ' '))
                .contains("Belægningen er højest i Struer", "17 af 19 kommuner");
        try (var word = new XWPFDocument(new ByteArrayInputStream(paper.word()))) {
            assertThat(word.getTables())
                    .anySatisfy(table -> assertThat(table.getText()).contains("Randers\t30\t21\t•"));
        }
    }

    @Test
    void everybodyReadsItWhenItStandsInAPublishedItemAndNobodyWhenTheItemIsClosed() {
        var open = frozen("Åbent for alle");
        var closed = frozen("I et lukket punkt");
        var elsewhere = frozen("Ikke på dagsordenen");
        var meeting = coming();
        agenda.addTo(
                open,
                meeting,
                item(meeting, "Et åbent punkt", "Se også " + elsewhere.id().href() + "."));
        var secret = item(meeting, "Et lukket punkt", "Fortroligt.");
        agenda.addTo(closed, meeting, secret);
        cycle.close(meeting, version(meeting), secret, "Forhandling");
        var everybody = new Visitor(port);
        assertThat(everybody.get(open.id().href()).statusCode()).isEqualTo(404);

        cycle.send(meeting, version(meeting));
        assertThat(everybody.get(open.id().href()).statusCode()).isEqualTo(404);
        cycle.publish(meeting, version(meeting));

        var page = everybody.get(open.id().href());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Åbent for alle", "Et åbent punkt")
                .doesNotContain("Herbergsrunden 2026", "af proeve", "Læg tallet i dagsordenen");
        assertThat(everybody.get(open.id().href() + "/csv").statusCode()).isEqualTo(200);
        assertThat(everybody.get(closed.id().href()).statusCode()).isEqualTo(404);
        assertThat(everybody.get(elsewhere.id().href()).statusCode())
                .as("only typed into a text")
                .isEqualTo(404);

        cycle.withdraw(meeting, version(meeting));
        assertThat(everybody.get(open.id().href()).statusCode()).isEqualTo(404);
    }

    @Test
    void itFollowsAnItemThatIsPutOff() {
        var figure = frozen("Følger punktet");
        var meeting = coming();
        var other = coming();
        agenda.addTo(figure, meeting, item(meeting, "Udsat", "Baggrund."));
        cycle.send(meeting, version(meeting));
        var item = meetings.find(meeting).orElseThrow().items().stream()
                .filter(one -> one.title().equals("Udsat"))
                .findFirst()
                .orElseThrow();
        agendas.postpone(meeting, version(meeting), item.id(), other);
        assertThat(figures.standsIn(figure.id()))
                .extracting(one -> one.meeting().id())
                .contains(meeting, other);
    }

    @Test
    void whoeverIsNotSignedInIsNobody() {
        var figure = frozen("Uden rolle");
        SignedInAs.somebodyWith(Grant.inRegion(Role.ADMINISTRATOR));
        assertThat(figures.find(figure.id())).isEmpty();
        SignedInAs.nobody();
        assertThat(figures.find(figure.id())).isEmpty();
    }
}
