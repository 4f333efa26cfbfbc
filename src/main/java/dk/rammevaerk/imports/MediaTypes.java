package dk.rammevaerk.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; a name alone proves nothing. */
final class MediaTypes {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MediaTypes() {}

    static String of(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (startsWith(content, "%PDF-")) return "application/pdf";
        if (startsWith(content, "PK\u0003\u0004") && name.endsWith(".docx")) return WORD;
        if (name.endsWith(".md")) return "text/markdown";
        return name.endsWith(".txt") ? "text/plain" : "application/octet-stream";
    }

    private static boolean startsWith(byte[] content, String signature) {
        return new String(content, 0, Math.min(content.length, signature.length()), StandardCharsets.ISO_8859_1)
                .equals(signature);
    }
}
