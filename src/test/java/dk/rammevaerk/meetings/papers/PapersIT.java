package dk.rammevaerk.meetings.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.documents.paper.Conformance;
import dk.rammevaerk.documents.paper.PdfText;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each reader gets of a meeting on paper, in every format and at every address. */
@RunningApp
class PapersIT {
    private static final String SECRET = PapersFixture.SECRET;
    private static final AtomicInteger DAYS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Papers papers;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    private PapersFixture fixture;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
        fixture = new PapersFixture(cycle, meetings, files, jdbc);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static LocalDate day() {
        return LocalDate.of(2032, 1, 5).plusDays(DAYS.getAndIncrement());
    }

    private MeetingPaper newest(MeetingId id, Kind kind) {
        return papers.find(id, kind, new Version.Newest()).orElseThrow();
    }

    @Test
    void minutesSayWhatTheMeetingSays() throws Exception {
        var id = fixture.published(day());
        var pdf = newest(id, Kind.MINUTES).pdf();

        assertThat(PdfText.of(pdf).replace('\u00A0', ' '))
                .contains(
                        "Referat",
                        "kl. 8.45–10.30",
                        "Viborg Rådhus, Prinsens Allé 5, 8800 Viborg, lokale M5",
                        "Direktøren i Struer, formand",
                        "Socialchefen i Randers, suppleant for",
                        "kom kl. 9.20",
                        "gæst, punkt 1.2",
                        "Beslutningspunkter",
                        "1.1 Fælles plan for botilbud",
                        "At DASSOS:",
                        "DASSOS har modtaget følgende sagsfremstilling fra arbejdsgruppen:",
                        "Bilag 1. Notat om planen",
                        "DASSOS drøftede planen.",
                        "Godkendt: Planen blev godkendt",
                        "Lukket punkt: Titel " + SECRET,
                        "2.1 Udgår: Status på helhedsplanen",
                        "Referat, version 1")
                .doesNotContain("Sagen om Status på helhedsplanen");
        assertThat(Conformance.faults(pdf)).isEmpty();
        var words = PdfText.words(PdfText.withoutFeet(pdf));
        for (var item : meetings.find(id).orElseThrow().items()) {
            if (item.withdrawn()) continue;
            assertThat(words).containsAll(PdfText.words(String.valueOf(item.caseStatement())));
        }
    }

    @Test
    void anAgendaSaysNothingOfTheMinutes() throws Exception {
        var id = fixture.published(day());
        var pdf = newest(id, Kind.AGENDA).pdf();
        assertThat(PdfText.of(pdf)).contains("Dagsorden, version 1").doesNotContain("DASSOS drøftede", "Beslutninger");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void anExcerptIsOneItemAndNobodyElsesGuests() throws Exception {
        var id = fixture.published(day());
        var pdf = papers.excerpt(id, new ItemId(fixture.item(id, "1.1")), new Version.Newest())
                .orElseThrow()
                .pdf();
        assertThat(PdfText.of(pdf))
                .contains("Uddrag af referat, version 1", "Fælles plan for botilbud", "DASSOS drøftede planen.")
                .doesNotContain("Titel " + SECRET, "Advokaten", "helhedsplanen");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void earlierEditionsStayAndLaterOnesSayWhy() throws Exception {
        var id = fixture.revised(day());
        assertThat(PdfText.of(newest(id, Kind.MINUTES).pdf()))
                .contains("Referat, version 2 (rettet: Beslutningen manglede)", "godkendte den");
        var first = papers.find(id, Kind.MINUTES, new Version.Numbered(1)).orElseThrow();
        assertThat(PdfText.of(first.pdf())).contains("Referat, version 1").doesNotContain("rettet", "godkendte den");
        assertThat(first.pdf()).as("the same edition").isEqualTo(first.pdf());
        assertThat(papers.find(id, Kind.MINUTES, new Version.Numbered(3))).isEmpty();
    }

    @Test
    void whatIsBeingWrittenIsADraftForThoseWhoSeeIt() throws Exception {
        var id = fixture.sent(day());
        cycle.begin(id, 2);
        assertThat(PdfText.of(newest(id, Kind.MINUTES).pdf())).contains("Udkast");
        SignedInAs.memberOf("dassos");
        assertThat(papers.find(id, Kind.MINUTES, new Version.Newest())).isEmpty();
        assertThat(papers.find(id, Kind.MINUTES, new Version.Draft())).isEmpty();
        assertThat(papers.kinds(id)).containsExactly(Kind.AGENDA);
        assertThat(PdfText.of(newest(id, Kind.AGENDA).pdf())).contains("Titel " + SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "takstgruppe", "indberetter"})
    void thoseOutsideGetNothingThatIsClosedAtAnyAddress(String username) throws Exception {
        var id = fixture.published(day());
        var items = Stream.of("1.1", "1.2", "2.1")
                .map(number -> fixture.item(id, number))
                .toList();
        var visitor = username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
        int got = 0;
        for (var address : PapersFixture.everyAddress(id, items)) {
            var answer = visitor.download(address);
            if (answer.statusCode() != 200) continue;
            got++;
            assertThat(answer.headers().toString()).as(address).doesNotContainIgnoringCase(SECRET);
            assertThat(told(answer.body())).as(address).isNotEmpty().allSatisfy(part -> assertThat(part)
                    .as(address)
                    .doesNotContainIgnoringCase(SECRET));
        }
        // of the minutes: PDF and Word, newest and numbered; three merged less the agenda, which is not published; a
        // ZIP;
        // excerpts of the two items that are open
        assertThat(got).isEqualTo(4 + 2 + 1 + 4);
        assertThat(visitor.get("/moeder/" + id + "/" + items.get(1) + "/uddrag.pdf")
                        .statusCode())
                .isEqualTo(404);
        var text = PdfText.of(visitor.download("/moeder/" + id + "/samlet.pdf").body())
                .replace('\u00A0', ' ');
        assertThat(text)
                .contains(
                        "1.2 Lukket punkt",
                        "Punktet omtaler en personsag",
                        "Bilag 2. Lukket bilag",
                        "Udbuddet er ikke slut")
                .contains("Bilag 2 er lukket", "Notatets egne ord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medlem", "formand", "sekretariat"})
    void thoseInsideGetAllOfIt(String username) throws Exception {
        var id = fixture.published(day());
        var visitor = Visitor.as(username, port);
        assertThat(PdfText.of(visitor.download("/moeder/" + id + "/samlet.pdf").body()))
                .contains("Referat " + SECRET, "Priser " + SECRET, "Sag " + SECRET, "Notatets egne ord");
        assertThat(told(visitor.download("/moeder/" + id + "/bilag.zip").body()))
                .anyMatch(part -> part.contains("Tilbud " + SECRET + ".pdf"));
        assertThat(visitor.get("/moeder/" + id + "/arkiv.zip").statusCode())
                .isEqualTo(username.equals("sekretariat") ? 200 : 403);
    }

    @Test
    void beforeItIsPublishedNoGuessedAddressOpensAnythingForThoseOutside() {
        var id = fixture.sent(day());
        var items = List.of(fixture.item(id, "1.1"));
        for (var visitor : List.of(new Visitor(port), Visitor.as("takstgruppe", port))) {
            for (var address : PapersFixture.everyAddress(id, items)) {
                assertThat(visitor.get(address).statusCode()).as(address).isIn(302, 403, 404);
            }
        }
        var member = Visitor.as("medlem", port);
        assertThat(member.get("/moeder/" + id + "/dagsorden.pdf").statusCode()).isEqualTo(200);
        for (var wrong : List.of(
                "dagsorden.pdf?version=2",
                "dagsorden.pdf?version=0",
                "dagsorden.pdf?version=x",
                "dagsorden.pdf?version=udkast",
                "referat.pdf",
                "samlet.pdf?papir=x")) {
            assertThat(member.get("/moeder/" + id + "/" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void filesAreNamedAsPeopleKeepThemAndCanBeAskedForAlone() {
        var day = day();
        var id = fixture.published(day);
        var visitor = new Visitor(port);
        assertThat(name(visitor, id, "referat.pdf")).contains("DASSOS " + day + " referat.pdf");
        assertThat(name(visitor, id, "referat.docx?version=1")).contains("DASSOS " + day + " referat version 1.docx");
        assertThat(name(visitor, id, "samlet.pdf")).contains("DASSOS " + day + " samlet.pdf");
        assertThat(name(visitor, id, "bilag.zip")).contains("DASSOS " + day + " bilag.zip");
        assertThat(name(visitor, id, fixture.item(id, "1.1") + "/uddrag.pdf"))
                .contains("DASSOS " + day + " uddrag 1.1.pdf");
        var head = visitor.head("/moeder/" + id + "/samlet.pdf");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0)).isGreaterThan(1000);
        assertThat(head.body()).isEmpty();
    }

    private static String name(Visitor visitor, MeetingId id, String address) {
        var header = visitor.get("/moeder/" + id + "/" + address)
                .headers()
                .firstValue("content-disposition")
                .orElse("");
        return java.net.URLDecoder.decode(header.replaceFirst(".*UTF-8''", ""), StandardCharsets.UTF_8);
    }

    @Test
    void aPictureIsSetOnlyWhereItsTextMayBeRead() throws IOException {
        var id = cycle.plan("dassos", dk.rammevaerk.meetings.OccasionFixture.atViborg(day()));
        for (var number : List.of("1.1", "1.2")) {
            jdbc.sql(
                            "insert into meetings.item (meeting_id, ordinal, number, title, closed_reason) values (?, ?, ?, ?, ?)")
                    .params(java.util.Arrays.asList(
                            id.value(),
                            number.equals("1.1") ? 0 : 1,
                            number,
                            "Punkt",
                            number.equals("1.2") ? "Personsag" : null))
                    .update();
        }
        var open = fixture.picture(fixture.item(id, "1.1"), png(31));
        var closed = fixture.picture(fixture.item(id, "1.2"), png(37));
        var document = files.keep("andet.png", "image/png", png(41)).value();
        fixture.writeCase(
                fixture.item(id, "1.1"),
                "![a](/billeder/%s) ![b](/billeder/%s) ![c](/billeder/%s)".formatted(open, closed, document));
        cycle.open(id, 0);
        cycle.send(id, 1);
        cycle.publish(id, 2);
        SignedInAs.memberOf("kosu");
        assertThat(widths(newest(id, Kind.AGENDA).pdf())).containsExactly(31);
        SignedInAs.memberOf("dassos");
        assertThat(widths(newest(id, Kind.AGENDA).pdf())).containsExactly(31, 37);
    }

    @Test
    void wordFilesOpenInAnotherProgram(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> java.nio.file.Files.exists(Path.of(path, "soffice"))),
                "LibreOffice is not installed");
        var id = fixture.published(day());
        java.nio.file.Files.write(
                folder.resolve("referat.docx"), newest(id, Kind.MINUTES).word());
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("referat.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(PdfText.of(java.nio.file.Files.readAllBytes(folder.resolve("referat.pdf"))))
                .contains("Fælles plan for botilbud", "DASSOS drøftede planen.");
    }

    private static byte[] png(int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** Of the pictures in a file, in order. */
    private static List<Integer> widths(byte[] pdf) throws IOException {
        var widths = new ArrayList<Integer>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name)
                            instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject image) {
                        widths.add(image.getWidth());
                    }
                }
            }
        }
        return widths.stream().sorted().toList();
    }

    /** Everything a curious reader finds in a file: texts, bookmarks, properties, names in a ZIP and what is under them. */
    private static List<String> told(byte[] file) throws IOException {
        var told = new ArrayList<>(List.of(new String(file, ISO_8859_1)));
        if (told.getFirst().startsWith("%PDF")) {
            told.add(PdfText.of(file));
            try (var document = Loader.loadPDF(file)) {
                told.add(document.getDocumentInformation().getCOSObject().toString());
                var metadata = document.getDocumentCatalog().getMetadata();
                if (metadata != null) told.add(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
                bookmarks(document.getDocumentCatalog().getDocumentOutline(), told);
                for (var page : document.getPages()) told.add(String.valueOf(page.getAnnotations()));
            }
        }
        if (told.getFirst().startsWith("PK")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    told.add(entry.getName());
                    told.addAll(told(zip.readAllBytes()));
                }
            }
        }
        return told;
    }

    private static void bookmarks(@org.jspecify.annotations.Nullable PDOutlineNode node, List<String> told) {
        if (node == null) return;
        for (var child : node.children()) {
            told.add(String.valueOf(child.getTitle()));
            bookmarks(child, told);
        }
    }
}
