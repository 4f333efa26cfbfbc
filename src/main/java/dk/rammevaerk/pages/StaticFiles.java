package dk.rammevaerk.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our own style, scripts and pictures, addressed by a hash of their content so that a new version is never mixed with an old one. */
@Component
class StaticFiles {
    static final List<String> OWN =
            List.of(
                    "css/rammevaerk.css",
                    "css/import.css",
                    "js/rammevaerk.js",
                    "js/upload.js",
                    "js/import.js",
                    "js/import-list.js",
                    "img/icons.svg",
                    "img/rammevaerk.svg");
    static final List<String> VENDORED = List.of("vendor/htmx.min.js");

    private final Map<String, String> addresses = new HashMap<>();

    StaticFiles() {
        OWN.forEach(this::add);
        VENDORED.forEach(this::add);
    }

    /** From {@code css/rammevaerk.css} to {@code /css/rammevaerk.css?v=1f…}. */
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    private void add(String file) {
        try (InputStream content = new ClassPathResource("static/" + file).getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            addresses.put(file, "/" + file + "?v=" + HexFormat.of().formatHex(hash, 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException("The static file " + file + " is missing from the build", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
