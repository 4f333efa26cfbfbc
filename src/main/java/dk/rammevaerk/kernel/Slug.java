package dk.rammevaerk.kernel;

import java.util.function.Predicate;

/** Makes the name of a subject in addresses from its title. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** {@code rammeaftale-2027-28}; with a number when that is taken. */
    public static String of(String title, Predicate<String> taken) {
        var words = title.toLowerCase(DanishFormat.DANISH)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-");
        var slug = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-|-$", "");
        // the address of the form that makes a new one
        if (slug.isEmpty() || slug.equals("ny")) slug = "sag-" + slug;
        slug = slug.replaceAll("-$", "");
        if (!taken.test(slug)) return slug;
        int number = 2;
        while (taken.test(slug + "-" + number)) number++;
        return slug + "-" + number;
    }
}
