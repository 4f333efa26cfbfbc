package dk.rammevaerk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.imports.FieldName.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTests {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-02-27",
                "27-02-2026",
                "27/2 2026",
                "27.02.2026",
                "27. februar 2026",
                "27 feb. 2026",
                "Fredag den 27. februar 2026"
            })
    void aDateIsTakenAsPeopleWriteItAndShownOneWay(String typed) {
        assertThat(canonical(Part.DATE, typed)).isEqualTo("27. februar 2026");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31-02-2026, date.none",
        "30. februar 2026, date.none",
        "27-02-26, date",
        "i morgen, date",
        "27. ma 2026, date",
        "27-02-1026, date.year"
    })
    void aDateThatCannotBeIsAFaultThatSaysWhy(String typed, String message) {
        assertFault(Part.DATE, typed, message);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "8.45-10.30, 8.45-10.30",
        "kl. 8:45 – 10:30, 8.45-10.30",
        "kl. 13 til kl. 15.30, 13.00-15.30",
        "13, 13.00",
        "'', ''"
    })
    void hoursAreTakenAsPeopleWriteThem(String typed, String shown) {
        assertThat(canonical(Part.HOURS, typed)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "25.00, hours.none",
        "10.30-8.45, hours.order",
        "10.30-10.30, hours.order",
        "til 10.30, hours.start",
        "om formiddagen, hours"
    })
    void hoursThatCannotBeAreAFault(String typed, String message) {
        assertFault(Part.HOURS, typed, message);
    }

    @Test
    void aPersonALineWithAuthorityAndRole() {
        assertThat(canonical(
                        Part.PARTICIPANTS,
                        " Direktør A ;Struer Kommune; formand\r\n\r\nDirektør B;;referent\nDirektør C;\n"))
                .isEqualTo("Direktør A; Struer Kommune; formand\nDirektør B; ; referent\nDirektør C");
    }

    @Test
    void aFaultInAListNamesItsLine() {
        assertThatExceptionOfType(FieldFault.class)
                .isThrownBy(() -> canonical(Part.PARTICIPANTS, "Direktør A\n\n; Skive Kommune"))
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo("imports.fault.person.name");
                    assertThat(fault.values()).containsExactly(3);
                });
        assertFault(Part.PARTICIPANTS, "A; B; C; D", "person.parts");
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "2a – Økonomi, 2a – Økonomi",
        "Bilag 2a: Økonomi, 2a – Økonomi",
        "2 A - Økonomi, 2a – Økonomi",
        "12. Økonomi, 12 – Økonomi",
        "Økonomi og plan, Økonomi og plan",
        "2026 i tal, 2026 i tal",
        "3 scenarier, 3 scenarier",
        "Bilag 3 Scenarier, 3 – Scenarier",
        "2.1 – Notat, 2.1 – Notat"
    })
    void anAttachmentHasItsNumberBeforeItsTitle(String typed, String shown) {
        assertThat(canonicalOfItem(Part.ATTACHMENTS, typed)).isEqualTo(shown);
    }

    @Test
    void anAttachmentNeedsATitle() {
        assertThatExceptionOfType(FieldFault.class)
                .isThrownBy(() -> canonicalOfItem(Part.ATTACHMENTS, "1 – Plan\nBilag 2"))
                .satisfies(fault -> assertThat(fault.values()).containsExactly(2));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"1.3, 1.3", "4., 4", "' 12 ', 12", "2.1a, 2.1a", "'', ''"})
    void numbersAreTakenAsTheyStandInAgendas(String typed, String shown) {
        assertThat(canonicalOfItem(Part.NUMBER, typed)).isEqualTo(shown);
    }

    @Test
    void whatIsNoNumberIsAFault() {
        assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> canonicalOfItem(Part.NUMBER, "tre"));
    }

    @Test
    void anItemNeedsATitle() {
        assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> canonicalOfItem(Part.TITLE, " \n "));
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(canonicalOfItem(Part.TITLE, "Fælles\r\n  forløb ")).isEqualTo("Fælles forløb");
    }

    @Test
    void bulletsTypedByHandAreNotPartOfARecommendation() {
        assertThat(canonicalOfItem(Part.RECOMMENDATIONS, "- Drøfter\n\n• Godkender"))
                .isEqualTo("Drøfter\nGodkender");
    }

    @Test
    void markdownIsLeftAsItIs() {
        assertThat(canonicalOfItem(Part.CASE_STATEMENT, "\r\n### Baggrund\r\n\r\n- et\r\n  - to\r\n"))
                .isEqualTo("### Baggrund\n\n- et\n  - to");
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        assertThat(canonicalOfItem(Part.SECTION, "DECISION")).isEqualTo("DECISION");
        assertThat(canonicalOfItem(Part.SECTION, "")).isEmpty();
        assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> canonicalOfItem(Part.SECTION, "ANDET"));
    }

    @Test
    void whatIsShownIsTakenBackUnchanged() {
        var read = DraftFixture.read();
        for (var field : FieldName.ofMeeting()) {
            if (field.part() == Part.FORUM) continue;
            var text = FieldText.read(read, field);
            assertThat(FieldText.canonical(field, text)).as(field.toString()).isEqualTo(text);
        }
        for (var field : FieldName.ofItem(0)) {
            var text = FieldText.read(read, field);
            assertThat(FieldText.canonical(field, text)).as(field.toString()).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "date, date",
        "start, hours",
        "end, hours",
        "virtual, form",
        "participants[3], participants",
        "items[2].title, items[2].title",
        "items[2], items[2].title",
        "items[0].time, items[0].time",
        "items[12].attachments[1], items[12].attachments"
    })
    void whatMarksAndWarningsNameIsAField(String spelling, String field) {
        assertThat(FieldName.parse(spelling)).hasToString("Optional[" + field + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "warnings", "items[1].date", "title", "items[99999].title", "items[-1].title", "a.b"})
    void whatIsNoFieldIsNone(String spelling) {
        assertThat(FieldName.parse(spelling)).isEmpty();
    }

    private static String canonical(Part part, String typed) {
        return FieldText.canonical(FieldName.of(part), typed);
    }

    private static String canonicalOfItem(Part part, String typed) {
        return FieldText.canonical(FieldName.of(0, part), typed);
    }

    private static void assertFault(Part part, String typed, String message) {
        assertThatExceptionOfType(FieldFault.class)
                .isThrownBy(() -> canonical(part, typed))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("imports.fault." + message));
    }

    @Test
    void aTitleOfAParagraphsLengthIsRefused() {
        assertThatExceptionOfType(FieldFault.class)
                .isThrownBy(() -> FieldText.title("a".repeat(FieldText.LONGEST_TITLE + 1)))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("imports.fault.title.long"));
        assertThat(FieldText.title("a".repeat(FieldText.LONGEST_TITLE))).hasSize(FieldText.LONGEST_TITLE);
    }

    @Test
    void theTimeOfAnItemIsARealTime() {
        var time = FieldName.of(0, FieldName.Part.TIME);
        assertThat(FieldText.canonical(time, "kl. 8:35 til 8:55")).isEqualTo("8.35-8.55");
        assertThat(FieldText.canonical(time, "")).isEmpty();
        assertThatExceptionOfType(FieldFault.class).isThrownBy(() -> FieldText.canonical(time, "efter frokost"));
    }
}
