package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.DanishFormat;
import java.util.function.Predicate;

/** Makes the name of a programme in addresses from its title. */
final class ProgrammeSlug {
    private static final int LONGEST = 60;
    private static final String OTHERWISE = "program";

    private ProgrammeSlug() {}

    /** {@code faste-laeger}; with a number when that is taken. */
    static String of(String title, Predicate<String> taken) {
        var words = title.toLowerCase(DanishFormat.DANISH)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
        // the address of the form that makes a new one
        var slug = cut.isEmpty() || cut.equals("ny") ? OTHERWISE : cut;
        if (!taken.test(slug)) return slug;
        int number = 2;
        while (taken.test(slug + "-" + number)) number++;
        return slug + "-" + number;
    }
}
