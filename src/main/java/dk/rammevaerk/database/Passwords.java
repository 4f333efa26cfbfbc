package dk.rammevaerk.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the embedded database's three login roles, kept in a file only its owner may read. */
record Passwords(String superuser, String owner, String app) {
    private static final int BYTES = 24;

    static Passwords random() {
        var random = new SecureRandom();
        return new Passwords(password(random), password(random), password(random));
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws StartupFailure when the file is missing or lacks one of the passwords */
    static Passwords in(Path file) throws IOException {
        var properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return new Passwords(
                kept(properties, "superuser", file), kept(properties, "owner", file), kept(properties, "app", file));
    }

    private static String kept(Properties properties, String role, Path file) {
        String password = properties.getProperty(role, "");
        if (password.isBlank()) {
            throw StartupFailure.noPasswords(file);
        }
        return password;
    }

    /** Replaces the file as a whole, so that a crash leaves the old one or the new one. */
    void keepIn(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("app", app);
        var text = new StringWriter();
        properties.store(text, null);
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Private.write(next, text.toString());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "Passwords[not shown]";
    }
}
