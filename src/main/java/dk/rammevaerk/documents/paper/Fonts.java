package dk.rammevaerk.documents.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of papers, every one embedded. IBM Plex Sans sets the text; DejaVu Sans stands in for the signs that it does
 * not have (ticks, mathematics, Hebrew and others). What neither has is written as its number, so that no sign is lost
 * unseen.
 */
final class Fonts {
    static final String FAMILY = "IBM Plex Sans";
    private static final String STAND_IN = "DejaVu Sans";
    private static final int NORMAL = 400;
    private static final int SEMIBOLD = 600;

    private record Font(String family, int weight, FontStyle style, FSSupplier<InputStream> file) {}

    private static final List<Font> FONTS = List.of(
            plex("Regular", NORMAL, FontStyle.NORMAL),
            plex("Italic", NORMAL, FontStyle.ITALIC),
            plex("SemiBold", SEMIBOLD, FontStyle.NORMAL),
            plex("SemiBoldItalic", SEMIBOLD, FontStyle.ITALIC),
            font(STAND_IN, NORMAL, FontStyle.NORMAL, resource("fonts/ttf/DejaVuSans.ttf")));
    private static final List<CmapLookup> SIGNS =
            FONTS.stream().map(Fonts::signs).toList();

    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        for (var font : FONTS) {
            builder.useFont(font.file(), font.family(), font.weight(), font.style(), true);
        }
    }

    static InputStream regular() {
        return FONTS.getFirst().file().supply();
    }

    /** The text with every sign that no font has as {@code [U+1F9D1]}. */
    static String printable(String text) {
        if (text.codePoints().allMatch(Fonts::isPrintable)) return text;
        var printable = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isSet).forEach(c -> {
            if (isPrintable(c)) printable.appendCodePoint(c);
            else printable.append("[U+%04X]".formatted(c));
        });
        return printable.toString();
    }

    /** All four cuts of the text font must have a sign, or the one stand-in. */
    private static boolean isPrintable(int c) {
        if (c == '\n' || c == '\t') return true;
        return Letters.isSet(c)
                && (SIGNS.getLast().getGlyphId(c) > 0
                        || SIGNS.subList(0, SIGNS.size() - 1).stream().allMatch(font -> font.getGlyphId(c) > 0));
    }

    private static Font plex(String cut, int weight, FontStyle style) {
        return font(FAMILY, weight, style, Woff.unpack(resource("fonts/IBMPlexSans-" + cut + ".woff")));
    }

    private static Font font(String family, int weight, FontStyle style, byte[] bytes) {
        return new Font(family, weight, style, () -> new ByteArrayInputStream(bytes));
    }

    private static CmapLookup signs(Font font) {
        try (var parsed =
                new TTFParser().parse(new RandomAccessReadBuffer(font.file().supply()))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + font.family() + " cannot be read", e);
        }
    }

    static byte[] resource(String name) {
        try (var in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not in the program: build it with npm");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
