package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.PreviewId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where in the work a person is; carried by every link and form of the page.
 *
 * @param punkt the key of the item shown at the right
 * @param advarsel the warning that is open, as its index in the document
 * @param tekst {@code scannet} to show the document as it came
 */
public record Place(
        @Nullable Integer punkt,
        @Nullable Integer advarsel,
        @Nullable String tekst) {
    static final String SCANNED = "scannet";

    boolean asScanned() {
        return SCANNED.equals(tekst);
    }

    Place at(@Nullable Integer item) {
        return new Place(item, advarsel, tekst);
    }

    /** The warning brings its item with it. */
    Place open(int warning) {
        return new Place(null, warning, tekst);
    }

    Place showing(@Nullable String text) {
        return new Place(punkt, advarsel, text);
    }

    String href(PreviewId id) {
        return href(id, null, null);
    }

    /**
     * @param edited the field that is opened
     * @param focus what takes the focus: {@code advarsel}, {@code punkt}, or a field that was saved
     */
    String href(PreviewId id, @Nullable String edited, @Nullable String focus) {
        var query = new StringBuilder();
        append(query, "punkt", punkt);
        append(query, "advarsel", advarsel);
        append(query, "tekst", tekst);
        append(query, "ret", edited);
        append(query, "fokus", focus);
        return "/indlaesning/" + id + query;
    }

    private static void append(StringBuilder query, String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) return;
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
