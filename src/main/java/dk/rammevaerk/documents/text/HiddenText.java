package dk.rammevaerk.documents.text;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.kernel.CprGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds beside the text that is read: headers, notes, comments, deleted text, properties, form fields. The
 * file is kept whole, so a number that may be a CPR number hides there no more than in the text; but nobody can be shown
 * where it stands, so the file is handed back.
 */
public final class HiddenText {
    private static final Pattern READ_PARTS =
            Pattern.compile("word/(styles|numbering|settings|theme/.*|fontTable)\\.xml");
    private static final Pattern ENDS_OF_LINES = Pattern.compile("</w:p>|</w:tc>|<w:(?:br|tab|cr)\\b[^>]*>|</dc:\\w+>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern DELETED =
            Pattern.compile("<w:delText\\b[^>]*>([^<]*)</w:delText>|(</w:p>)", Pattern.CASE_INSENSITIVE);

    private HiddenText() {}

    /** Whether a part of a Word file must be looked at besides what is read of it. */
    public static boolean isIn(String part) {
        return part.endsWith(".xml") && !READ_PARTS.matcher(part).matches();
    }

    /** @throws UnreadableDocument when the part may hold a CPR number that nobody would see */
    public static void checkWord(String part, byte[] content) {
        var xml = new String(content, StandardCharsets.UTF_8);
        check(part.equals("word/document.xml") ? deleted(xml) : text(xml));
    }

    private static String deleted(String xml) {
        return DELETED.matcher(xml).results().map(HiddenText::piece).collect(Collectors.joining());
    }

    private static String piece(MatchResult match) {
        return match.group(1) == null ? "\n" : match.group(1);
    }

    private static String text(String xml) {
        return TAGS.matcher(ENDS_OF_LINES.matcher(xml).replaceAll("\n")).replaceAll("");
    }

    /** @throws UnreadableDocument as {@link #checkWord} */
    public static void checkPdf(PDDocument pdf) throws IOException {
        var properties = pdf.getDocumentInformation();
        for (var key : properties.getMetadataKeys()) check(properties.getCustomMetadataValue(key));
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) check(note.getContents());
        }
        var form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) return;
        for (var field : form.getFieldTree()) check(field.getValueAsString());
    }

    private static void check(@Nullable String text) {
        if (!CprGuard.hits(Objects.requireNonNullElse(text, "")).isEmpty()) {
            throw new UnreadableDocument(Reason.HIDDEN_NUMBER, "");
        }
    }
}
