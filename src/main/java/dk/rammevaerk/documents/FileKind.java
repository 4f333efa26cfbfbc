package dk.rammevaerk.documents;

import dk.rammevaerk.documents.text.PlainText;
import dk.rammevaerk.documents.text.Texts;
import dk.rammevaerk.documents.word.WordText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What a file is by its content; its name is never asked. */
public sealed interface FileKind {
    record Pdf() implements FileKind {}

    record Word() implements FileKind {}

    record Text() implements FileKind {}

    /** An Office file behind a password. */
    record Locked() implements FileKind {}

    /** Begins as a package and is none. */
    record Broken() implements FileKind {}

    /** @param what the Danish words for what it really is */
    record Other(String what) implements FileKind {}

    /**
     * The media type of a file.
     *
     * @param fileName only tells one kind of text from another
     */
    static String mediaType(String fileName, byte[] content) {
        return switch (of(content)) {
            case Pdf _ -> "application/pdf";
            case Word _ -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case Text _ -> fileName.toLowerCase(Locale.ROOT).endsWith(".md") ? "text/markdown" : "text/plain";
            case Locked _, Broken _, Other _ -> "application/octet-stream";
        };
    }

    static FileKind of(byte[] content) {
        if (latin(content, 0, 1024).contains("%PDF-")) {
            return new Pdf();
        }
        if (starts(content, 0x50, 0x4B, 0x03, 0x04)) {
            return packageKind(content);
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return oldOfficeKind(content);
        }
        var known = knownBeginning(content);
        if (known != null) {
            return new Other(Texts.of("type." + known));
        }
        return PlainText.isText(content) ? new Text() : new Other(Texts.of("type.binary"));
    }

    private static @Nullable String knownBeginning(byte[] content) {
        if (starts(content, 0x89, 'P', 'N', 'G')
                || starts(content, 0xFF, 0xD8, 0xFF)
                || starts(content, 'G', 'I', 'F', '8')
                || starts(content, 'I', 'I', 0x2A, 0)
                || starts(content, 'M', 'M', 0, 0x2A)
                || (starts(content, 'B', 'M') && !PlainText.isText(content))) {
            return "image";
        }
        if (starts(content, '{', '\\', 'r', 't', 'f')) {
            return "rtf";
        }
        if (starts(content, 0x1F, 0x8B)
                || starts(content, '7', 'z', 0xBC, 0xAF)
                || starts(content, 'R', 'a', 'r', '!')) {
            return "archive";
        }
        if ((starts(content, 'M', 'Z') && !PlainText.isText(content)) || starts(content, 0x7F, 'E', 'L', 'F')) {
            return "program";
        }
        var head = latin(content, 0, 512).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return "html";
        }
        return head.startsWith("<?xml") ? "xml" : null;
    }

    private static FileKind packageKind(byte[] content) {
        boolean sheet = false;
        boolean slides = false;
        boolean open = false;
        int entries = 0;
        // only names are looked at here: the cost of skipping an entry's content is bounded by WordText's own limit
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < WordText.MAX_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                var name = entry.getName();
                if (name.equals("word/document.xml")) {
                    return new Word();
                }
                sheet |= name.startsWith("xl/");
                slides |= name.startsWith("ppt/");
                open |= name.equals("mimetype");
                WordText.skip(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Broken();
        }
        if (entries == 0) {
            return new Broken();
        }
        return new Other(Texts.of(sheet ? "type.excel" : slides ? "type.slides" : open ? "type.odf" : "type.archive"));
    }

    private static FileKind oldOfficeKind(byte[] content) {
        var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return indexOf(content, locked) >= 0 ? new Locked() : new Other(Texts.of("type.oldOffice"));
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            int k = 0;
            while (k < wanted.length && content[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static String latin(byte[] content, int from, int length) {
        int n = Math.min(length, content.length - from);
        return new String(content, from, n, StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
