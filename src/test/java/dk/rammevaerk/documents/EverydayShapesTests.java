package dk.rammevaerk.documents;

import static dk.rammevaerk.documents.ReadingFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that secretaries of other fora use. */
class EverydayShapesTests {
    private static final String ITEMS = """

            1. Velkomst

            Referat

            Formanden bød velkommen.

            2. Økonomi

            Referat

            Gruppen drøftede økonomien.
            """;

    @Test
    void severalPersonsInOneCellAreSeveral() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Referat af møde i KOSU den 3. november 2023");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Deltagere");
            var cell = table.getRow(0).getCell(1);
            cell.setText("Direktøren i Struer, Struer Kommune");
            cell.addParagraph().createRun().setText("Direktøren i Skive, Skive Kommune");
            cell.getParagraphs().getLast().getRuns().getLast().addBreak();
            cell.getParagraphs().getLast().createRun().setText("Direktøren i Viborg, Viborg Kommune");
            table.getRow(1).getCell(0).setText("Sted");
            table.getRow(1).getCell(1).setText("Skive Rådhus");
            for (var line : ITEMS.lines().toList())
                word.createParagraph().createRun().setText(line);
            word.write(out);
        }
        var minutes = ReadingFixture.reader(ReadingFixture.FORA)
                .read("x", out.toByteArray())
                .minutes();
        assertThat(minutes.participants())
                .extracting(ReadPerson::organisation)
                .containsExactly("Struer Kommune", "Skive Kommune", "Viborg Kommune");
        assertThat(minutes.place()).isEqualTo("Skive Rådhus");
    }

    @Test
    void aLetterInParenthesesIsNoAuthority() {
        var minutes = read("Referat af møde i KKR den 3. november 2023\n\nDeltagere:\nBirk Lund (A), Aarhus Kommune\n"
                + "Elm Bakke (V), Skive Kommune\n" + ITEMS);
        assertThat(minutes.participants())
                .containsExactly(
                        new ReadPerson("Birk Lund", "Aarhus Kommune", "A"),
                        new ReadPerson("Elm Bakke", "Skive Kommune", "V"));
    }

    @Test
    void itemsMayBeNumberedAsParagraphs() {
        var text = new StringBuilder("Referat af møde i KKR den 3. november 2023\n\n");
        for (int i = 1; i <= 3; i++) text.append("§ %d. Opgave i række %d\n\nReferat\n\nGodkendt.\n\n".formatted(i, i));
        var items = read(text.toString()).items();
        assertThat(items).extracting(ReadItem::number).containsExactly("1", "2", "3");
        assertThat(items.getFirst().title()).isEqualTo("Opgave i række 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidspunkt: 0900-1100 | 09:00 | 11:00",
                "Tid: kl. 13-15.30 | 13:00 | 15:30",
                "Tid: kl. 0900-1100 | 09:00 | 11:00"
            })
    void timesAreWrittenInManyWays(String line, LocalTime start, LocalTime end) {
        var minutes = read("Referat af møde i KKR den 3. november 2023\n\n" + line + "\n" + ITEMS);
        assertThat(minutes.start()).isEqualTo(start);
        assertThat(minutes.end()).isEqualTo(end);
    }

    @Test
    void anAgendaListBeforeItsSectionsDoublesNoItems() {
        var minutes = read("""
                Referat af møde i KKR den 3. november 2023

                Dagsorden
                1) Velkomst
                2) Økonomi i fællesskabet
                3) Eventuelt

                Ad 1) Velkomst
                Formanden bød velkommen og gik dagsordenen igennem.

                Ad 2) Økonomi i fællesskabet
                Gruppen drøftede økonomien og bad om en oversigt.

                Ad 3) Eventuelt
                Der var intet.
                """);
        assertThat(minutes.items()).extracting(ReadItem::number).containsExactly("1", "2", "3");
        assertThat(minutes.items())
                .extracting(ReadItem::title)
                .containsExactly("Velkomst", "Økonomi i fællesskabet", "Eventuelt");
        assertThat(minutes.items().get(1).minutes()).contains("bad om en oversigt");
    }

    @Test
    void anAnswerMayBearItsNumberAlone() {
        var minutes = read("""
                Referat af møde i KKR den 3. november 2023

                1. Velkomst
                2. Økonomi i fællesskabet
                3. Eventuelt

                Ad 1.
                Formanden bød velkommen og gik dagsordenen igennem.

                Ad 2.
                Gruppen drøftede økonomien og bad om en oversigt.

                Ad 3.
                Der var intet.
                """);
        assertThat(minutes.items())
                .extracting(ReadItem::title)
                .containsExactly("Velkomst", "Økonomi i fællesskabet", "Eventuelt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Referat af møde i Styregruppen for specialiserede botilbud den 3. november 2023",
                "Referat\nStyregruppen for specialiserede botilbud\n3. november 2023"
            })
    void aForumIsReadWholeFromTheTitle(String title) {
        var minutes = read(title + "\n\nSted: Regionshuset Viborg, Mødelokale 3\n" + ITEMS);
        assertThat(minutes.forum()).isEqualTo("Styregruppen for specialiserede botilbud");
    }

    @Test
    void aPlaceIsNoForum() {
        var minutes =
                read("Referat\n\nRegionshuset Viborg den 3. november 2023\n\nSted: Regionshuset Viborg\n" + ITEMS);
        assertThat(minutes.forum()).isNull();
    }

    @Test
    void backgroundIsNoPartOfATitle() {
        var items = read("""
                Referat af møde i KKR den 3. november 2023

                1. Økonomi i fællesskabet
                Baggrund
                Udgifterne er steget i flere år.

                Referat
                KKR drøftede økonomien.

                2. Fælles indkøb
                Baggrund:
                Flere kommuner køber det samme.

                Referat
                KKR godkendte indkøbet.
                """).items();
        assertThat(items).extracting(ReadItem::title).containsExactly("Økonomi i fællesskabet", "Fælles indkøb");
        assertThat(items.getFirst().caseStatement()).contains("Udgifterne er steget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Referent: Birk Lund", "Referent:\tBirk Lund"})
    void theMinuteTakerIsAParticipant(String line) {
        var head = "Referat af møde i KKR den 3. november 2023\n\nDeltagere:\nElm Bakke, Skive Kommune\n\n";
        assertThat(read(head + line + "\n" + ITEMS).participants())
                .contains(new ReadPerson("Birk Lund", null, "referent"));
        var last = read(head + ITEMS + "\n" + line + "\n");
        assertThat(last.participants()).contains(new ReadPerson("Birk Lund", null, "referent"));
        assertThat(last.items().getLast().minutes()).doesNotContain("Birk");
    }
}
