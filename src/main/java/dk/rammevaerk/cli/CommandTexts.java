package dk.rammevaerk.cli;

import dk.rammevaerk.kernel.DanishFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** What the command line says, in Danish. */
final class CommandTexts {
    static final String BUNDLE = "dk.rammevaerk.cli.usage_da";

    private CommandTexts() {}

    static String of(String key, Object... values) {
        return format(ResourceBundle.getBundle(BUNDLE).getString("message." + key))
                .format(values);
    }

    /** Numbers as Danes write them, whatever the machine speaks. */
    static MessageFormat format(String pattern) {
        return new MessageFormat(pattern, DanishFormat.DANISH);
    }

    /** Several short texts that stand together, as headings do, parted by {@code |}. */
    static List<String> listOf(String key, Object... values) {
        return List.of(of(key, values).split("\\|"));
    }
}
