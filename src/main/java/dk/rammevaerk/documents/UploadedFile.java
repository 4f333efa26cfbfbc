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
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;

/**
 * A file that is to be attached to something: what it is by its first bytes, and the text in it, for whoever must look
 * the text through.
 *
 * @param mediaType one of those that are taken
 * @param text as far as it can be read: that of a picture or a scan is empty
 * @param hidesNumber whether it may hold a CPR number where nobody would see it; then no text is told
 */
public record UploadedFile(String mediaType, String text, boolean hidesNumber) {
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
            if (begins(content, picture.getValue())) return Optional.of(new UploadedFile(picture.getKey(), "", false));
        }
        return switch (FileKind.of(content)) {
            case FileKind.Pdf _ -> document(PDF, () -> PdfText.read(content));
            case FileKind.Word _ -> document(WORD, () -> WordText.read(content));
            case FileKind.Other _ -> workbook(content);
            default -> Optional.empty();
        };
    }

    private static Optional<UploadedFile> document(String mediaType, Supplier<DocumentText> reading) {
        try {
            var lines = reading.get().lines().stream().map(TextLine::text).toList();
            return Optional.of(new UploadedFile(mediaType, String.join("\n", lines), false));
        } catch (UnreadableDocument unreadable) {
            return switch (unreadable.reason()) {
                case EMPTY, NO_TEXT -> Optional.of(new UploadedFile(mediaType, "", false));
                case HIDDEN_NUMBER -> Optional.of(new UploadedFile(mediaType, "", true));
                default -> Optional.empty();
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
                ? Optional.of(new UploadedFile(EXCEL, text.toString().replaceAll("\n+", "\n"), false))
                : Optional.empty();
    }

    private static boolean begins(byte[] content, int[] bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
