package dk.rammevaerk.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as a Word document (.docx) with the same content as the PDF: true headings, real lists, tables with header
 * rows, pictures with their text, contents as a field that is already filled in.
 */
public final class WordPaper {
    /** The first moment a ZIP can name; what the file is of stands in its properties. */
    private static final long NO_TIME = 315_532_800_000L;

    private final Paper paper;
    private final Pictures pictures;
    private final WordParts parts = new WordParts();

    private WordPaper(Paper paper, Pictures pictures) {
        this.paper = paper;
        this.pictures = pictures;
    }

    /** The whole file; the same paper gives the same bytes. */
    public static byte[] of(Paper paper, Pictures pictures) {
        return new WordPaper(paper, pictures).write();
    }

    private byte[] write() {
        var text = new WordStory(paper, pictures, parts).write();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", part("content-types.xml"));
            put(zip, "_rels/.rels", part("package-rels.xml"));
            put(zip, "word/document.xml", part("document.xml").replace("${text}", text));
            put(zip, "word/styles.xml", part("styles.xml"));
            put(zip, "word/settings.xml", part("settings.xml"));
            put(zip, "word/numbering.xml", part("numbering.xml").replace("${lists}", parts.numbering()));
            put(zip, "word/footer1.xml", part("footer.xml").replace("${foot}", foot()));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    part("document-rels.xml").replace("${relations}", parts.relations()));
            put(zip, "docProps/core.xml", properties());
            for (int i = 1; i <= parts.pictures().size(); i++) {
                put(
                        zip,
                        "word/media/" + parts.pictureName(i),
                        parts.pictures().get(i - 1).bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String foot() {
        var left = paper.editionLine().isEmpty() ? paper.title() : paper.title() + " · " + paper.editionLine();
        return WordXml.run(left + "\t" + Words.of("page") + " ")
                + WordXml.field("PAGE", "1")
                + WordXml.run(" " + Words.of("pages") + " ")
                + WordXml.field("NUMPAGES", "1");
    }

    private String properties() {
        return part("core.xml")
                .replace("${created}", paper.created().toString())
                .replace("${modified}", paper.modified().toString())
                .replace("${subject}", WordXml.escaped(Words.of("subject", Words.of(paper.kind()), paper.dateLine())))
                .replace("${title}", WordXml.escaped(paper.title()));
    }

    private static String part(String name) {
        return new String(Fonts.resource("word/" + name), StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
