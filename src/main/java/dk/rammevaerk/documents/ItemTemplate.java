package dk.rammevaerk.documents;

import dk.rammevaerk.documents.ItemDocument.Part;
import dk.rammevaerk.documents.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The Word document in which somebody without an account writes an item: a heading for each part, with a line of help
 * below it. {@link ItemDocument} reads it when it comes back.
 */
public final class ItemTemplate {
    private static final String FONT = "Calibri";
    private static final String HEADING = "Overskrift1";
    private static final String TITLE = "Titel";
    private static final String HELP = "Hjaelp";
    /** What stands in a sentence's place for the forum, when sentences are compared. */
    private static final String ANY = "\u0000";

    private ItemTemplate() {}

    /** The name the file is saved under. */
    public static String fileName(String forum) {
        return Texts.of("template.file", forum);
    }

    public static byte[] write(String forum) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            styles(word);
            word.getProperties().getCoreProperties().setTitle(Texts.of("template.document", forum));
            paragraph(word, TITLE, Texts.of("template.document", forum));
            paragraph(word, HELP, Texts.of("template.intro"));
            for (var part : Part.values()) {
                paragraph(word, HEADING, part.heading());
                paragraph(word, HELP, help(part, forum));
                word.createParagraph();
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a line is one that the template came with, whichever forum it was made for. */
    static boolean isOwnText(String line) {
        return Stream.concat(
                        Stream.of(Texts.of("template.document", ANY), Texts.of("template.intro")),
                        Arrays.stream(Part.values()).map(part -> help(part, ANY)))
                .anyMatch(own -> matches(own, line));
    }

    private static boolean matches(String own, String line) {
        int any = own.indexOf(ANY);
        return any < 0
                ? own.equals(line)
                : line.length() >= own.length() - 1
                        && line.startsWith(own.substring(0, any))
                        && line.endsWith(own.substring(any + 1));
    }

    private static String help(Part part, String forum) {
        return Texts.of("template." + part + ".help", forum);
    }

    private static void paragraph(XWPFDocument word, String style, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void styles(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setSpellingLanguage("da-DK");
        style(word, "Normal", "Normal", 22, false, null, 120).setDefault(true);
        style(word, TITLE, "Title", 36, true, null, 120);
        style(word, HEADING, "heading 1", 28, true, null, 60);
        style(word, "Overskrift2", "heading 2", 24, true, null, 60);
        style(word, HELP, "Hjælpetekst", 20, false, "5F6B6F", 120);
    }

    /** @param halfPoints the size of the letters */
    private static CTStyle style(
            XWPFDocument word,
            String id,
            String name,
            int halfPoints,
            boolean bold,
            @org.jspecify.annotations.Nullable String colour,
            int after) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(bold ? 240 : 0));
        spacing.setAfter(BigInteger.valueOf(after));
        if (name.startsWith("heading")) {
            style.getPPr().addNewKeepNext();
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(name.charAt(name.length() - 1) - '1'));
        }
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        if (bold) run.addNewB();
        if (colour != null) run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        word.getStyles().addStyle(new XWPFStyle(style));
        return style;
    }
}
