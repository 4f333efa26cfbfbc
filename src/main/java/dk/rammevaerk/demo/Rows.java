package dk.rammevaerk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Our own files of the demonstration: no cell holds a separator or a quote. */
final class Rows {
    private Rows() {}

    /** The rows without the heading. */
    static List<String[]> of(String file, String separator) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(separator, -1))
                .toList();
    }

    static byte[] bytes(String file) {
        try (var content = new ClassPathResource("demo/" + file).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration lacks " + file, e);
        }
    }
}
