package dk.rammevaerk.documents.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader can select and search in a PDF. */
public final class PdfText {
    private static final Pattern FOOT = Pattern.compile("(?m)^.*Side \\d+ af \\d+\\s*$");

    private PdfText() {}

    public static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    public static String withoutFeet(byte[] pdf) throws IOException {
        return FOOT.matcher(of(pdf)).replaceAll("");
    }

    /** In alphabetical order, each as often as it stands there, without the signs of lists. */
    public static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\u00A0]+"))
                .filter(word -> !word.isEmpty() && !word.matches("[—•]"))
                .sorted()
                .toList();
    }
}
