package dk.rammevaerk.documents.minutes;

import java.time.LocalDate;

/** What a text says as the reader compares it, for the tests of whole documents. */
public final class Wording {
    private Wording() {}

    /** Without case and marks. */
    public static String folded(String text) {
        return Labels.fold(text);
    }

    public static boolean names(LocalDate date, String text) {
        return DanishDates.find(text).stream().anyMatch(found -> date.equals(found.date()));
    }
}
