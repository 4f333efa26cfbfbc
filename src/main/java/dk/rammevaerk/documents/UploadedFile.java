package dk.rammevaerk.documents;

import dk.rammevaerk.documents.pdf.PdfText;
import dk.rammevaerk.documents.text.DocumentText;
import dk.rammevaerk.documents.text.TextLine;
import dk.rammevaerk.documents.word.WordText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * A file that is to be attached to something: what it is by its first bytes, and the text in it, for whoever must look
 * the text through.
 *
 * @param mediaType one of those that are taken
 * @param text as far as it can be read: that of a picture or a scan is empty
 */
public record UploadedFile(String mediaType, String text) {
    public static final String PDF = "application/pdf";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    public static final String WORD = OFFICE + "wordprocessingml.document";
    public static final String EXCEL = OFFICE + "spreadsheetml.sheet";
    /** Of a workbook's parts together; the reading stops there. */
    private static final int MAX_TEXT = 32 * 1024 * 1024;

    private static final Map<String, int[]> PICTURES = Map.of(
            "image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A},
            "image/jpeg", new int[] {0xFF, 0xD8, 0xFF},
            "image/gif", new int[] {'G', 'I', 'F', '8'});

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether a browser shows it by itself. */
    public static boolean isShown(String mediaType) {
        return mediaType.equals(PDF) || mediaType.startsWith("image/");
    }

    /** @return empty when it is a kind of file that is not taken, or cannot be opened */
    public static Optional<UploadedFile> of(byte[] content) {
        for (var picture : PICTURES.entrySet()) {
            if (begins(content, picture.getValue())) return Optional.of(new UploadedFile(picture.getKey(), ""));
        }
        try {
            return switch (FileKind.of(content)) {
                case FileKind.Pdf _ -> Optional.of(new UploadedFile(PDF, text(() -> PdfText.read(content))));
                case FileKind.Word _ -> Optional.of(new UploadedFile(WORD, text(() -> WordText.read(content))));
                case FileKind.Other _ -> workbook(content);
                default -> Optional.empty();
            };
        } catch (UnreadableDocument unreadable) {
            return Optional.empty();
        }
    }

    private static String text(java.util.function.Supplier<DocumentText> reading) {
        try {
            return String.join(
                    "\n", reading.get().lines().stream().map(TextLine::text).toList());
        } catch (UnreadableDocument unreadable) {
            return switch (unreadable.reason()) {
                case EMPTY, NO_TEXT -> "";
                default -> throw unreadable;
            };
        }
    }

    /** The texts and values of a workbook, one on each line. */
    private static Optional<UploadedFile> workbook(byte[] content) {
        if (!begins(content, new int[] {'P', 'K', 3, 4})) return Optional.empty();
        var text = new StringBuilder();
        boolean isWorkbook = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > WordText.MAX_ENTRIES) return Optional.empty();
                var name = entry.getName().toLowerCase(Locale.ROOT);
                isWorkbook |= name.equals("xl/workbook.xml");
                if (!name.startsWith("xl/") || !name.endsWith(".xml")) continue;
                var part = zip.readNBytes(MAX_TEXT - text.length());
                text.append(new String(part, StandardCharsets.UTF_8)
                        .replaceAll("</?(?:r|rPr|t)\\b[^>]*>", "")
                        .replaceAll("<[^>]*>", "\n"));
                if (text.length() >= MAX_TEXT) return Optional.empty();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return isWorkbook
                ? Optional.of(new UploadedFile(EXCEL, text.toString().replaceAll("\n+", "\n")))
                : Optional.empty();
    }

    private static boolean begins(byte[] content, int[] bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
