package dk.rammevaerk.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/**
 * The first class of the jar, compiled for Java 8: an old Java gets a sentence instead of a stack trace. What it starts
 * is Spring Boot's launcher, which itself needs Java 17.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        String refusal =
                refusal(System.getProperty("java.specification.version", ""), System.getProperty("java.home", ""));
        if (!refusal.isEmpty()) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8").println(refusal);
            System.exit(1);
        }
        try {
            Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a Java of this version is told; empty for one that can run the program. */
    public static String refusal(String version, String home) throws IOException {
        return major(version) < NEEDED ? MessageFormat.format(words(), NEEDED, version, home) : "";
    }

    /** {@code 17}; Java 8 calls itself {@code 1.8}. */
    private static int major(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    }

    private static String words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Launcher.class.getResourceAsStream("launcher_da.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.getProperty("old");
    }
}
