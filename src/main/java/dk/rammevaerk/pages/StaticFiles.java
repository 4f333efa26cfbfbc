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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Our own style, scripts and pictures, addressed by a hash of their content so that a new version is never mixed with an old one. */
@Component
class StaticFiles {
    private static final List<String> FOLDERS = List.of("css/*.css", "js/*.js", "img/*.svg", "vendor/*.js");

    private final Map<String, String> addresses = new HashMap<>();

    StaticFiles() {
        try {
            var classpath = new PathMatchingResourcePatternResolver();
            for (var files : FOLDERS) {
                for (var file : classpath.getResources("classpath:static/" + files)) {
                    add(files.substring(0, files.indexOf('/') + 1) + file.getFilename(), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A static file of the build cannot be read", e);
        }
    }

    /** From {@code css/rammevaerk.css} to {@code /css/rammevaerk.css?v=1f…}. */
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    private void add(String name, Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            addresses.put(name, "/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
