package dk.rammevaerk.documents;

import static dk.rammevaerk.documents.ReadingFixture.kinds;
import static dk.rammevaerk.documents.ReadingFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderShapesTests {
    @Test
    void theHeaderIsRead() {
        var minutes = read(ReadingFixture.MINUTES);
        assertThat(minutes.forum()).isEqualTo("KOSU");
        assertThat(minutes.kind()).isEqualTo(MinutesKind.MINUTES);
        assertThat(minutes.date()).isEqualTo(LocalDate.of(2023, 11, 3));
        assertThat(minutes.start()).isEqualTo(LocalTime.of(8, 45));
        assertThat(minutes.end()).isEqualTo(LocalTime.of(10, 30));
        assertThat(minutes.place()).isEqualTo("Skive Rådhus");
        assertThat(minutes.address()).isEqualTo("Torvegade 10, 7800 Skive");
        assertThat(minutes.room()).isNull();
        assertThat(minutes.virtual()).isFalse();
        assertThat(minutes.participants())
                .containsExactly(
                        new ReadPerson("Direktøren i Struer", "Struer Kommune", "formand"),
                        new ReadPerson("Direktøren i regionen", "Region Midtjylland", null));
        assertThat(minutes.apologies()).isEmpty();
    }

    @Test
    void whatTheHeaderDoesNotStateIsNullAndWarnedOf() {
        var minutes = read(ReadingFixture.MINUTES.substring(ReadingFixture.MINUTES.indexOf("# 1. Beslutning")));
        assertThat(minutes.items()).hasSize(2);
        assertThat(minutes.forum()).isNull();
        assertThat(minutes.kind()).isNull();
        assertThat(minutes.date()).isNull();
        assertThat(minutes.warnings().stream()
                        .filter(w -> w.kind() == WarningKind.FIELD_MISSING)
                        .map(Warning::field))
                .containsExactlyInAnyOrder(
                        "forum", "kind", "date", "start", "end", "place", "address", "room", "participants");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOSU møde den 3. november 2023",
                "Referat KOSU 03.11.23",
                "Referat af møde i KOSU fredag d. 3/11-2023",
                "Møde i KOSU 2023-11-03",
                "Dagsorden til KOSU-møde fredag den 3. nov. 2023 kl. 9-11"
            })
    void datesAreWrittenInManyWays(String title) {
        var minutes = read(title + "\n\n1. Velkomst\n\nReferat\n\nFormanden bød velkommen.\n");
        assertThat(minutes.date()).isEqualTo(LocalDate.of(2023, 11, 3));
        assertThat(minutes.forum()).isEqualTo("KOSU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3. november", "3. november 1203", "31. november 2023"})
    void aDateThatCannotBeIsNoDate(String date) {
        var minutes =
                read("Referat af møde i KOSU den " + date + "\n\n1. Velkomst\n\nReferat\n\nFormanden bød velkommen.\n");
        assertThat(minutes.date()).isNull();
        assertThat(kinds(minutes)).contains(WarningKind.DATE_UNUSABLE);
    }

    @Test
    void aDateThatIsNotTheNamedWeekdayIsWarnedOf() {
        var minutes = read("Referat af møde i KOSU mandag den 3. november 2023\n\n1. Velkomst\n\nReferat\n\nGodt.\n");
        assertThat(minutes.date()).isEqualTo(LocalDate.of(2023, 11, 3));
        assertThat(kinds(minutes)).contains(WarningKind.DATE_NOT_THAT_WEEKDAY);
    }

    @Test
    void anUnknownForumIsReadFromTheTitle() {
        var minutes = ReadingFixture.reader(KnownNames.NONE)
                .read(
                        "x",
                        "Referat af møde i Psykiatriudvalget den 3. november 2023\n\n1. Velkomst\n\nReferat\n\nGodt.\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .minutes();
        assertThat(minutes.forum()).isEqualTo("Psykiatriudvalget");
    }

    @Test
    void virtualAndExtraordinaryMustBeStated() {
        var minutes = read(
                "KOSU møde den 10. januar 2024 (ekstraordinært)\n\nSted: Teams\n\n1. Velkomst\n\nReferat\n\nGodt.\n");
        assertThat(minutes.virtual()).isTrue();
        assertThat(minutes.extraordinary()).isTrue();
    }

    @Test
    void aPlaceThatCanBeJoinedFromAfarIsNotVirtual() {
        assertThat(
                        read("KOSU møde den 10. januar 2024\n\nSted: Skive Rådhus (mulighed for Teams)\n\n1. Velkomst\n\nReferat\n\nGodt.\n")
                                .virtual())
                .isFalse();
    }

    @Test
    void namesAndAuthoritiesMayStandInTwoBlocks() {
        var minutes = read("""
                KOSU møde den 10. januar 2024

                Deltagere: Direktøren i Struer (formand)
                Direktøren i Skive
                Økonomen i Viborg

                Struer Kommune
                Skive Kommune
                Viborg Kommune, formand for takstgruppen

                1. Velkomst

                Referat

                Godt.
                """);
        assertThat(minutes.participants())
                .containsExactly(
                        new ReadPerson("Direktøren i Struer", "Struer Kommune", "formand"),
                        new ReadPerson("Direktøren i Skive", "Skive Kommune", null),
                        new ReadPerson("Økonomen i Viborg", "Viborg Kommune", "formand for takstgruppen"));
    }

    @Test
    void blocksOfUnequalLengthAreNotPutTogether() {
        var minutes = read("""
                KOSU møde den 10. januar 2024

                Deltagere: Direktøren i Struer
                Direktøren i Skive
                Økonomen i Viborg

                Struer Kommune
                Viborg Kommune

                1. Velkomst

                Referat

                Godt.
                """);
        assertThat(minutes.participants()).hasSize(3).allSatisfy(p -> assertThat(p.organisation())
                .isNull());
        assertThat(kinds(minutes)).contains(WarningKind.ORGANISATION_DOUBTFUL);
    }

    @Test
    void peopleMayStandInRunningLines() {
        var minutes = read(
                "KOSU møde den 10. januar 2024\n\nDeltagere: Direktøren i Struer (Struer Kommune), Direktøren i Skive, Skive Kommune, og Lederen af sekretariatet\n\n1. Velkomst\n\nReferat\n\nGodt.\n");
        assertThat(minutes.participants())
                .extracting(ReadPerson::name)
                .containsExactly("Direktøren i Struer", "Direktøren i Skive", "Lederen af sekretariatet");
        assertThat(minutes.participants())
                .extracting(ReadPerson::organisation)
                .containsExactly("Struer Kommune", "Skive Kommune", null);
    }

    @Test
    void anotherSpellingOfAKnownNameIsOfferedNotTaken() {
        var known = new KnownNames(List.of("Ikast-Brande Kommune"), List.of("Testa Testesen"), List.of("KOSU"));
        var minutes = ReadingFixture.reader(known)
                .read(
                        "x",
                        "KOSU møde den 10. januar 2024\n\nDeltagere:\nTesta Testessen\tIkast Brande Kommune\n\n1. Velkomst\n\nReferat\n\nGodt.\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .minutes();
        assertThat(minutes.participants())
                .containsExactly(new ReadPerson("Testa Testessen", "Ikast Brande Kommune", null));
        assertThat(minutes.warnings())
                .filteredOn(w -> w.kind() == WarningKind.PERSON_ALIKE)
                .singleElement()
                .satisfies(w -> assertThat(w.suggestion()).isEqualTo("Testa Testesen"));
        assertThat(kinds(minutes)).contains(WarningKind.AUTHORITY_ALIKE);
    }

    @Test
    void theRunningTitleSpeaksWhereTheHeaderIsSilent() {
        var minutes = read(
                "1. Første sag om lokaler\n\nVed formanden\n\nReferat\n\nGodkendt.\n14\n\n\n\nReferat KOSU 23.11.20\n\n2. Anden sag om lokaler\n\nVed formanden\n\nReferat\n\nUdsat.\n");
        assertThat(minutes.forum()).isEqualTo("KOSU");
        assertThat(minutes.date()).isEqualTo(LocalDate.of(2020, 11, 23));
        assertThat(minutes.items().getFirst().minutes()).isEqualTo("Godkendt.");
    }
}
