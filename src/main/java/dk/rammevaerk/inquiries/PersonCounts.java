package dk.rammevaerk.inquiries;

import java.util.regex.Pattern;

/** Finds words that tell how many persons something is about, such as <em>to borgere</em>: a small count can name one. */
public final class PersonCounts {
    private static final String NUMBER = "(?:\\d{1,3}|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";
    /** One number, or from one to another: {@code 2-3}, {@code to til tre}. */
    private static final String COUNTED = NUMBER + "(?:(?:\\s*[-–]\\s*|\\s+(?:til|eller)\\s+)" + NUMBER + ")?";

    private static final String NOT_PERSONS = "(?!(?:for|før|fra|hos|og)\\s)"
            + "(?!(?:plads|måned|uge|dag|år|time|kommune|tilbud|møde|steder?|gange?)\\p{L}*\\s)";
    private static final String PERSON =
            "(?:borger(?:en?|ne)?|beboer(?:en?|ne)?|person(?:en|er(?:ne)?)?|mand|mænd(?:ene)?|kvinde(?:r(?:ne)?)?"
                    + "|børn(?:ene)?|barn|unge?|indskrevne?|visiterede?)";
    private static final Pattern COUNT = Pattern.compile("(?iu)(?<![\\p{L}\\d.,-])" + COUNTED + "\\s+(?:" + NOT_PERSONS
            + "\\p{L}+\\s+){0,2}" + PERSON + "(?!\\p{L})");

    private PersonCounts() {}

    public static boolean isIn(String text) {
        return COUNT.matcher(text).find();
    }
}
