package dk.rammevaerk.documents.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes the foot on pages made by others: at the lower edge as the page is shown, on white, as ornament to a screen reader. */
final class PageStamp {
    private static final float SIZE = 8;
    private static final float EDGE = 20;
    private static final float UP = 14;
    private static final float A4_WIDTH = 595;

    private final PDDocument document;
    private final PDFont font;

    PageStamp(PDDocument document) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, Fonts.regular(), true);
    }

    void put(PDPage page, String left, String right) throws IOException {
        var box = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        float width = sideways ? box.getHeight() : box.getWidth();
        float scale = Math.max(1, width / (2 * A4_WIDTH));
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.transform(upright(page));
            content.transform(Matrix.getScaleInstance(scale, scale));
            write(content, left, EDGE);
            write(content, right, width / scale - EDGE - width(right));
            content.endMarkedContent();
        }
    }

    /** From the lower left corner as shown to the page's own coordinates. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        float x = box.getLowerLeftX();
        float y = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, x + box.getWidth(), y);
            case 180 -> new Matrix(-1, 0, 0, -1, x + box.getWidth(), y + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, x, y + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, x, y);
        };
    }

    private void write(PDPageContentStream content, String text, float x) throws IOException {
        content.setNonStrokingColor(1f);
        content.addRect(x - 2, UP - 3, width(text) + 4, SIZE + 4);
        content.fill();
        content.setNonStrokingColor(0x4D / 255f, 0x58 / 255f, 0x5C / 255f);
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, UP);
        content.showText(text);
        content.endText();
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }
}
