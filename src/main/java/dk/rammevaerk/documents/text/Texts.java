package dk.rammevaerk.documents.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Danish sentences of this package, from {@code warnings_da.properties} (UTF-8). */
public final class Texts {
    private static final Locale DANISH = Locale.of("da");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "dk.rammevaerk.documents.warnings",
            DANISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /** The sentence under a key, with its {@code {0}} places filled. */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DANISH).format(arguments);
    }
}
