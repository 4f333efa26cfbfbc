package dk.rammevaerk.documents;

import static dk.rammevaerk.documents.ReadingFixture.document;
import static dk.rammevaerk.documents.ReadingFixture.kinds;
import static dk.rammevaerk.documents.ReadingFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemShapesTests {
    @Test
    void everyPartOfAnItemIsRead() {
        var item = read(ReadingFixture.MINUTES).items().getFirst();

        assertThat(item.number()).isEqualTo("1.1");
        assertThat(item.section()).isEqualTo(ItemSection.DECISION);
        assertThat(item.title()).isEqualTo("Fælles uddannelse af vejledere");
        assertThat(item.presenters()).containsExactly("direktøren i Struer");
        assertThat(item.recommendations()).containsExactly("Godkender uddannelsen (bilag 1)", "Drøfter betalingen");
        assertThat(item.caseStatement()).contains("mangler vejledere").contains("| 2024 | 12 |");
        assertThat(item.attachments()).containsExactly(new ReadAttachment("1", "Udkast til uddannelse"));
        assertThat(item.minutes()).isEqualTo("KOSU godkendte uddannelsen.");
    }

    @Test
    void marksSayWhereAFieldStands() {
        var read = document(ReadingFixture.MINUTES);
        assertThat(read.marks())
                .filteredOn(m -> m.field().equals("items[0].title"))
                .singleElement()
                .satisfies(m -> assertThat(read.lines().get(m.fromLine() - 1).original())
                        .contains("1.1 Fælles"));
        assertThat(read.marks()).extracting(Mark::field).contains("date", "participants[1]", "items[1].minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d. ", "%d) ", "Punkt %d: ", "Pkt. %d ", "%d ", "Ad %d. "})
    void numbersMayBeWrittenInManyWays(String form) {
        var text = new StringBuilder("Dagsorden til møde i KKR den 3. november 2025\n\n");
        for (int i = 1; i <= 3; i++) {
            text.append(form.formatted(i))
                    .append("Opgave nummer ")
                    .append(i)
                    .append(
                            " i rækken\n\nIndstilling\n\nAt KKR godkender opgaven\n\nSagsfremstilling\n\nOpgaven er klar.\n\n");
        }
        assertThat(read(text.toString()).items()).extracting(ReadItem::number).containsExactly("1", "2", "3");
    }

    @Test
    void anAgendaIsABareList() {
        var minutes = read("""
                Dagsorden
                KD-Net fredag den 13. marts 2026

                1. Velkomst
                2. Økonomi i fællesskabet
                3. Eventuelt
                """);
        assertThat(minutes.kind()).isEqualTo(MinutesKind.AGENDA);
        assertThat(minutes.items())
                .extracting(ReadItem::title)
                .containsExactly("Velkomst", "Økonomi i fællesskabet", "Eventuelt");
        assertThat(minutes.items()).extracting(ReadItem::minutes).containsOnlyNulls();
    }

    @Test
    void aNumberedListInATextIsNoItem() {
        var minutes = read("""
                Referat af møde i KOSU den 3. november 2025

                1. Første opgave

                Ved formanden

                Referat

                Der var tre ønsker:

                1. Flere hænder
                2. Bedre tid
                3. Klare mål

                2. Anden opgave

                Ved formanden

                Referat

                Udsat.
                """);
        assertThat(minutes.items()).extracting(ReadItem::title).containsExactly("Første opgave", "Anden opgave");
        assertThat(minutes.items().getFirst().minutes()).contains("2. Bedre tid");
    }

    @Test
    void aNumberThatIsLostFollowsFromItsNeighbours() {
        var minutes = read(ReadingFixture.MINUTES
                .replace("## 1.1 Fælles", "## 1.1 Første sag\n\nVed formanden\n\n### Referat\n\nGodkendt.\n\n## Fælles")
                .replace("## 1.2", "## 1.3"));
        assertThat(minutes.items()).extracting(ReadItem::number).containsExactly("1.1", "1.2", "1.3");
        assertThat(minutes.warnings())
                .filteredOn(w -> w.kind() == WarningKind.NUMBER_FILLED)
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.field()).isEqualTo("items[1].number");
                    assertThat(w.suggestion()).isEqualTo("1.2");
                });
    }

    @Test
    void aNumberThatDoesNotFollowStaysAway() {
        var minutes = read(ReadingFixture.MINUTES
                .replace("## 1.1 Fælles", "## 1.1 Første sag\n\nVed formanden\n\n### Referat\n\nGodkendt.\n\n## Fælles")
                .replace("## 1.2", "## 1.5"));
        assertThat(minutes.items()).extracting(ReadItem::number).containsExactly("1.1", null, "1.5");
        assertThat(kinds(minutes)).contains(WarningKind.NUMBER_MISSING, WarningKind.NUMBER_OUT_OF_ORDER);
    }

    @Test
    void numbersThatStandAloneOnThePageGoToItsTitles() {
        var minutes = read("""
                Orienteringspunkter

                2.1

                2.2

                Nye lokaler
                Ved direktøren i Struer

                Sagsfremstilling
                Lokalerne er taget i brug.

                Referat
                Taget til efterretning.

                Ny hjemmeside
                Ved direktøren i regionen

                Sagsfremstilling
                Hjemmesiden er åbnet.

                Referat
                Taget til efterretning.
                """);
        assertThat(minutes.items()).extracting(ReadItem::number).containsExactly("2.1", "2.2");
        assertThat(minutes.items()).extracting(ReadItem::section).containsOnly(ItemSection.INFORMATION);
        assertThat(kinds(minutes)).contains(WarningKind.NUMBER_APART);
    }

    @Test
    void aTitleMayTakeTwoLinesAndATimeSlot() {
        var minutes = read("""
                Referat af møde i KOSU den 3. november 2025

                1. Etablering af en fælles vagtordning for borgere med særlige behov i
                hele regionen (8.35-8.55)

                Ved direktøren i Struer

                Referat

                Godkendt.
                """);
        var item = minutes.items().getFirst();
        assertThat(item.title())
                .isEqualTo("Etablering af en fælles vagtordning for borgere med særlige behov i hele regionen");
        assertThat(item.time()).isEqualTo("8.35-8.55");
    }

    @Test
    void minutesMayComeAfterTheRecommendation() {
        var text = ReadingFixture.MINUTES
                .replace("### Referat:\n\nKOSU godkendte uddannelsen.\n\n", "")
                .replace(
                        "Bilag 1 - Udkast til uddannelse\n",
                        "Bilag 1 - Udkast til uddannelse\n\n### Referat\n\nKOSU godkendte uddannelsen.\n");
        assertThat(read(text).items().getFirst())
                .isEqualTo(read(ReadingFixture.MINUTES).items().getFirst());
    }

    @Test
    void anyOtherBusinessNeedsNeitherNumberNorLabel() {
        var minutes = read(ReadingFixture.MINUTES + "\n\nEventuelt:\n\nFormanden takkede for i dag.\n");
        var last = minutes.items().getLast();
        assertThat(last.title()).isEqualTo("Eventuelt");
        assertThat(last.number()).isNull();
        assertThat(last.minutes()).isEqualTo("Formanden takkede for i dag.");
    }

    @Test
    void theContentsTableIsNoItem() {
        var text = ReadingFixture.MINUTES.replace(
                "# 1. Beslutningspunkter",
                "1. Beslutningspunkter\t2\n1.1 Fælles uddannelse af vejledere\t2\n1.2 Transport af udstyr\t3\n\n# 1. Beslutningspunkter");
        assertThat(read(text).items()).hasSize(2);
    }

    @Test
    void remarksBelongToNoItem() {
        var text = ReadingFixture.MINUTES.replace(
                "## 1.1", "## Indledende bemærkninger:\n\nFormanden bød velkommen.\n\n## 1.1");
        var minutes = read(text);
        assertThat(minutes.remarks()).isEqualTo("Formanden bød velkommen.");
        assertThat(minutes.items()).hasSize(2);
    }

    @Test
    void aTextWithoutItemsIsReadAndSaysSo() {
        var minutes = read("Kære alle\n\nVi ses på torsdag, når kaffen er klar.\n");
        assertThat(minutes.items()).isEmpty();
        assertThat(kinds(minutes)).contains(WarningKind.NO_ITEMS);
    }

    @Test
    void doubtfulFactsAreToldNotMended() {
        var minutes = read(ReadingFixture.MINUTES
                .replace(
                        "Udstyret flyttes i foråret.",
                        "Udstyret flyttes, se bilag 4 og punkt 1.7. Næste møde er lørdag den 2. december 2023 og mandag den 5. december 2023.")
                .replace("Sagen udsættes.", "Formanden orienterede om mødet den 20. november 2024."));
        assertThat(kinds(minutes))
                .contains(
                        WarningKind.ATTACHMENT_UNKNOWN,
                        WarningKind.ITEM_UNKNOWN,
                        WarningKind.DATE_ON_WEEKEND,
                        WarningKind.DATE_NOT_THAT_WEEKDAY,
                        WarningKind.DATE_AFTER_MEETING);
    }

    @Test
    void brokenLinesAreJoined() {
        var minutes = read("""
                Referat af møde i KOSU den 3. november 2025

                1. Fælles hjemmeside for alle kommuner i det midtjyske samarbejde

                Ved direktøren i Struer

                Sagsfremstilling

                Arbejdsgruppen har samlet ønsker fra alle kommunerne og foreslår en fælles hjem-
                meside, hvor borgere og pårørende kan finde oplysninger om sundheds- og
                socialområdet i hele regionen. Den skal drives af regionen og betales af de
                nitten kommuner efter indbyggertal, som det også kendes fra andre fælles peer-
                støttede ordninger i landsdelen, hvor det har vist sig at være en god løsning.
                """);
        assertThat(minutes.items().getFirst().caseStatement())
                .contains("en fælles hjemmeside, hvor")
                .contains("sundheds- og socialområdet")
                .contains("peer-støttede")
                .doesNotContain("\n");
    }
}
