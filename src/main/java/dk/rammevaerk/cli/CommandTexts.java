package dk.rammevaerk.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the command line says, in Danish. */
final class CommandTexts {
    static final String BUNDLE = "dk.rammevaerk.cli.usage_da";

    private CommandTexts() {}

    static String of(String key, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString("message." + key), values);
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
