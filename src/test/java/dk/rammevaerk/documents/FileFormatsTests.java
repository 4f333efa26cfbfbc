package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The same small minutes in every format say the same. */
class FileFormatsTests {
    final ReadMinutes expected = ReadingFixture.read(ReadingFixture.MINUTES);

    @Test
    void aWordDocumentSaysTheSame() throws IOException {
        var read = read(word());
        assertThat(read.items()).hasSize(2);
        assertThat(read.items().getFirst())
                .usingRecursiveComparison()
                .isEqualTo(expected.items().getFirst());
        assertThat(read.participants()).isEqualTo(expected.participants());
        assertThat(read.date()).isEqualTo(expected.date());
    }

    @Test
    void aPdfSaysTheSame() throws IOException {
        var read = read(pdf());
        assertThat(read.participants()).isEqualTo(expected.participants());
        assertThat(read.items())
                .extracting(ReadItem::title)
                .isEqualTo(expected.items().stream().map(ReadItem::title).toList());
        assertThat(read.items())
                .extracting(ReadItem::minutes)
                .isEqualTo(expected.items().stream().map(ReadItem::minutes).toList());
        assertThat(read.items())
                .extracting(ReadItem::recommendations)
                .isEqualTo(
                        expected.items().stream().map(ReadItem::recommendations).toList());
    }

    @Test
    void headersAndFootersOfPagesAreNotInTheText() throws IOException {
        var read = read(pdf());
        for (var item : read.items()) {
            assertThat(item.caseStatement() + item.minutes())
                    .doesNotContain("Side")
                    .doesNotContain("Sekretariatets papir");
        }
    }

    @Test
    void olderEncodingsAreRead() {
        for (var charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8)) {
            assertThat(read(ReadingFixture.MINUTES.getBytes(charset)).items()).isEqualTo(expected.items());
        }
        assertThat(read(("\uFEFF" + ReadingFixture.MINUTES).getBytes(StandardCharsets.UTF_8))
                        .items())
                .isEqualTo(expected.items());
        assertThat(read(("\uFEFF" + ReadingFixture.MINUTES).getBytes(StandardCharsets.UTF_16LE))
                        .items())
                .isEqualTo(expected.items());
    }

    private static ReadMinutes read(byte[] content) {
        return ReadingFixture.reader(ReadingFixture.FORA)
                .read("any.name", content)
                .minutes();
    }

    /** Built as Danish Word builds it: headings have the id Overskrift1 and the name heading 1. */
    static byte[] word() throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var styles = word.createStyles();
            for (int level = 1; level <= 3; level++) {
                var style = CTStyle.Factory.newInstance();
                style.setStyleId("Overskrift" + level);
                style.setType(STStyleType.PARAGRAPH);
                style.addNewName().setVal("heading " + level);
                styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
            }
            var numbering = word.createNumbering();
            var list = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.BULLET);
            level.addNewLvlText().setVal("\uF0B7");
            var bullets =
                    numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
            var lines = ReadingFixture.MINUTES.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (line.startsWith("|")) {
                    var table = word.createTable(2, 2);
                    table.getRow(0).getCell(0).setText("År");
                    table.getRow(0).getCell(1).setText("Vejledere");
                    table.getRow(1).getCell(0).setText("2024");
                    table.getRow(1).getCell(1).setText("12");
                    i += 2;
                } else if (line.contains("\t")) {
                    var table = word.createTable(2, 2);
                    for (int row = 0; row < 2; row++) {
                        var cells = lines.get(i + row).split("\t", -1);
                        table.getRow(row).getCell(0).setText(cells[0]);
                        table.getRow(row).getCell(1).setText(cells[1]);
                    }
                    i++;
                } else if (!line.isBlank()) {
                    var paragraph = word.createParagraph();
                    int heading = line.indexOf(' ');
                    if (line.startsWith("#")) {
                        paragraph.setStyle("Overskrift" + heading);
                        paragraph.createRun().setText(line.substring(heading + 1));
                    } else if (line.startsWith("- ")) {
                        paragraph.setNumID(bullets);
                        paragraph.createRun().setText(line.substring(2));
                    } else {
                        paragraph.createRun().setText(line.replace("**", ""));
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    /** Columns side by side, a header and a page number on each page. */
    static byte[] pdf() throws IOException {
        var regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        var bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPageContentStream page = null;
            float y = 0;
            int number = 0;
            for (var line : ReadingFixture.MINUTES.lines().toList()) {
                if (page == null || y < 500) {
                    if (page != null) {
                        page.close();
                    }
                    number++;
                    var sheet = new PDPage(PDRectangle.A4);
                    pdf.addPage(sheet);
                    page = new PDPageContentStream(pdf, sheet);
                    show(page, regular, 9, 60, 810, "Sekretariatets papir");
                    show(page, regular, 9, 500, 30, "Side " + number);
                    y = 760;
                }
                var text = line.replace("**", "").replaceFirst("^#+ ", "");
                if (text.startsWith("|")) {
                    continue;
                }
                var cells = text.split("\t", -1);
                show(page, line.startsWith("#") ? bold : regular, line.startsWith("#") ? 14 : 11, 60, y, cells[0]);
                if (cells.length > 1) {
                    show(page, regular, 11, 300, y, cells[1]);
                }
                y -= 14;
            }
            if (page != null) {
                page.close();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void show(PDPageContentStream page, PDType1Font font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
