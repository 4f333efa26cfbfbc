package dk.rammevaerk.pages;

import java.util.Locale;
import java.util.ResourceBundle;

/** The Danish words of what is known before Spring is: the states and the headings of the navigation. */
final class Words {
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle(
            "messages_da",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** @throws java.util.MissingResourceException when the key has no text: a fault in the program */
    static String of(String key) {
        return MESSAGES.getString(key);
    }
}
