package dk.rammevaerk.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** What is said before there is a page to say it on. */
final class StartTexts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dk.rammevaerk.database.startup_da");

    private StartTexts() {}

    /** The sentence under a key; values are written as they are, a port without a thousands separator. */
    static String of(String key, Object... values) {
        var written = Arrays.stream(values).map(String::valueOf).toArray();
        return MessageFormat.format(BUNDLE.getString(key), written);
    }
}
