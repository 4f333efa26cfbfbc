package dk.rammevaerk.imports;

import dk.rammevaerk.documents.ItemSection;
import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.ReadAttachment;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.ReadPerson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

final class DraftFixture {
    private DraftFixture() {}

    /** Three items, 1.1 and 1.2 to decide and 2.1 for information. */
    static ReadMinutes read() {
        return new ReadMinutes(
                "DASSOS",
                MinutesKind.MINUTES,
                LocalDate.of(2025, 10, 9),
                LocalTime.of(8, 45),
                LocalTime.of(10, 30),
                "Viborg Rådhus",
                null,
                "M5",
                false,
                true,
                List.of(
                        new ReadPerson("Direktør A", "Struer Kommune", "formand"),
                        new ReadPerson("Direktør B", null, "referent"),
                        new ReadPerson("Direktør C", null, null)),
                List.of(),
                "Formanden bød velkommen.",
                List.of(
                        item("1.1", ItemSection.DECISION, "Udviklingsområde"),
                        item("1.2", ItemSection.DECISION, "Døgntilbud"),
                        item("2.1", ItemSection.INFORMATION, "Kontrakter")),
                List.of());
    }

    private static ReadItem item(String number, ItemSection section, String title) {
        return new ReadItem(
                number,
                section,
                title,
                "8.50-9.10",
                List.of("direktøren i Struer"),
                List.of("Drøfter forslaget", "Godkender planen"),
                "Baggrund\n\n- et\n- to",
                List.of(new ReadAttachment("2a", "Plan"), new ReadAttachment(null, "Oversigt")),
                "DASSOS godkendte.");
    }
}
