package dk.rammevaerk.memory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people have them, good and bad, in the sizes that cost memory. The same number makes the same file. */
public final class SampleFiles {
    private static final int LINES_ON_A_PAGE = 52;
    private static final int MEGABYTE = 1 << 20;

    private SampleFiles() {}

    /** Minutes of some 150 lines for each ten items, in plain text with Markdown headings. */
    public static String minutes(int number, int items) {
        var text = new StringBuilder("""
                # DASSOS den %1$d. marts %2$d

                ## Referat

                **Tidspunkt:** Den %1$d. marts %2$d kl. 9.00-12.00

                **Sted:** Viborg Rådhus

                **Deltagere:**

                Direktøren i Struer (formand)	Struer Kommune
                Direktøren i regionen	Region Midtjylland
                Direktøren i Skive	Skive Kommune

                **Afbud:** ingen

                # 1. Beslutningspunkter

                """.formatted(1 + number % 28, 1990 + number / 28 % 36));
        for (int item = 1; item <= items; item++) {
            text.append("""
                    ## 1.%1$d Fælles tilbud til voksne med erhvervet hjerneskade, sag %2$d

                    Ved direktøren i Skive

                    ### Referat:

                    DASSOS drøftede forslaget og besluttede at sende det videre til kommunerne.
                    Direktøren i Struer efterlyste tal for, hvor mange borgere der får brug for et ophold.

                    ### Indstilling

                    At DASSOS:

                    - Godkender forslaget til fordeling af pladser
                    - Drøfter, hvordan de pårørende inddrages

                    ### Sagsfremstilling

                    Kommunerne har siden foråret arbejdet på en fælles beskrivelse af målgruppen. Borgerne får
                    sjældent brug for ophold i mere end et halvt år, og døgntilbuddene står derfor tomme i perioder.
                    Udgifterne til de tomme pladser deles efter indbyggertal, så risikoen ikke ligger hos én kommune.

                    ### Bilag

                    Bilag %1$d - Forslag til fordeling

                    """.formatted(item, number * 100 + item));
        }
        return text.toString();
    }

    /** A text in which nobody will find an item. */
    public static byte[] textWithoutItems() {
        return "Kære alle. Tak for sidst, og tak for kaffe. Vi ses igen til foråret, når rapsen blomstrer.\n\n"
                .repeat(2000)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The text as a PDF of A4 pages. */
    public static byte[] pdf(String text) throws IOException {
        try (var pdf = new PDDocument()) {
            write(pdf, text);
            return saved(pdf);
        }
    }

    /** The text as a Word document. */
    public static byte[] word(String text) throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> word.createParagraph()
                    .createRun()
                    .setText(line.replace("**", "").replaceFirst("^#+ ", "")));
            word.write(out);
            return out.toByteArray();
        }
    }

    public static byte[] lockedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            write(pdf, minutes(1, 60));
            pdf.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            return saved(pdf);
        }
    }

    /** A scan that breaks off in the middle. */
    public static byte[] damagedPdf() throws IOException {
        var whole = scan(24);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Pages that are pictures, half a megabyte each. */
    public static byte[] scan(int pages) throws IOException {
        var noise = new Random(pages);
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var picture = new BufferedImage(700, 700, BufferedImage.TYPE_BYTE_GRAY);
                var pixels = new byte[700 * 700];
                noise.nextBytes(pixels);
                picture.getRaster().setDataElements(0, 0, 700, 700, pixels);
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
                }
            }
            return saved(pdf);
        }
    }

    /** A Word document of under a megabyte that unpacks to 800. */
    public static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var spaces = new byte[MEGABYTE];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 800; i++) zip.write(spaces);
        }
        return out.toByteArray();
    }

    public static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Takster");
            for (int row = 0; row < 5000; row++)
                sheet.createRow(row).createCell(0).setCellValue("Takst " + row);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(PDDocument pdf, String text) throws IOException {
        var regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        var bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        var lines = text.lines().toList();
        for (int first = 0; first < lines.size(); first += LINES_ON_A_PAGE) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                float y = 790;
                for (var line : lines.subList(first, Math.min(first + LINES_ON_A_PAGE, lines.size()))) {
                    content.setFont(line.startsWith("#") ? bold : regular, 10);
                    float x = 50;
                    for (var cell :
                            line.replace("**", "").replaceFirst("^#+ ", "").split("\t", -1)) {
                        content.beginText();
                        content.newLineAtOffset(x, y);
                        content.showText(cell);
                        content.endText();
                        x += 250;
                    }
                    y -= 14;
                }
            }
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
