package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesReader;
import dk.rammevaerk.documents.RestoredText;
import dk.rammevaerk.documents.Restorer;
import dk.rammevaerk.memory.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents read, and words restored, per second, beside programs that only take the text out or only look words up. */
public class Reading {
    private static final int ITEMS = 12;

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        var restorer = Restorer.load();
        System.out.println("Reading");
        print("vocabulary loaded in %.0f ms (first time in this process)", (System.nanoTime() - begin) / 1e6);
        read(restorer);
        restore(restorer);
    }

    private static void read(Restorer restorer) throws Exception {
        var text = SampleFiles.minutes(7, ITEMS);
        var pdf = SampleFiles.pdf(text);
        var word = SampleFiles.word(text);
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var whole = new MinutesReader(restorer::restore, KnownNames.NONE);
        var unrestored = new MinutesReader(lines -> new RestoredText(lines, List.of()), KnownNames.NONE);
        int items = whole.read("referat.pdf", pdf).minutes().items().size();
        print("one document: %d items, %d words, PDF of %d kB; %d items found in the PDF",
                ITEMS, words(text), pdf.length / 1024, items);

        var pdfBox = Times.of(60, 100, () -> {
            try (var document = Loader.loadPDF(pdf)) {
                new PDFTextStripper().getText(document);
            }
        });
        var poi = Times.of(60, 100, () -> {
            try (var document = new XWPFDocument(new java.io.ByteArrayInputStream(word));
                    var extractor = new XWPFWordExtractor(document)) {
                extractor.getText();
            }
        });
        row("PDF", Times.of(60, 100, () -> whole.read("referat.pdf", pdf)), "PDFBox's PDFTextStripper", pdfBox);
        row("PDF, letters not restored",
                Times.of(60, 100, () -> unrestored.read("referat.pdf", pdf)), "PDFBox's PDFTextStripper", pdfBox);
        row("Word", Times.of(60, 100, () -> whole.read("referat.docx", word)), "POI's XWPFWordExtractor", poi);
        var markdown = Times.of(60, 100, () -> whole.read("referat.md", plain));
        print("Markdown: %.0f documents/s", markdown.perSecond());

        var file = Files.createTempFile("referat", ".pdf");
        Files.write(file, pdf);
        if (exists("pdftotext")) {
            var poppler = Times.of(3, 20, () -> run(new ProcessBuilder("pdftotext", "-layout", file.toString(), "-")));
            print("pdftotext -layout (a process each): %.0f documents/s", poppler.perSecond());
        }
        Files.delete(file);
    }

    private static void row(String what, Times ours, String peer, Times theirs) {
        print("%s: %.0f documents/s (%.1f ms, best %.1f); %s %.0f/s (best %.1f ms); ours takes %.1f times as long (best %.1f)",
                what, ours.perSecond(), ours.median(), ours.best(), peer, theirs.perSecond(), theirs.best(),
                ours.median() / theirs.median(), ours.best() / theirs.best());
    }

    private static void restore(Restorer restorer) throws Exception {
        var scan = lines(Path.of("src/main/resources/demo/minutes/2025-10-09-dassos-scan.txt"));
        var sound = lines(Path.of("src/main/resources/demo/minutes/2025-03-19-dassos-ekstraordinaert.txt"));
        for (var text : List.of(scan, sound)) {
            int words = words(String.join("\n", text));
            int changed = restorer.restore(text).restorations().size();
            var ours = Times.of(30, 50, () -> restorer.restore(text));
            print("restore, a %s text of %d words, %d restored: %.0f words/s (%.1f ms, best %.1f)",
                    text == scan ? "scanned" : "sound", words, changed, words * ours.perSecond(), ours.median(), ours.best());
            if (!exists("hunspell")) continue;
            // many copies, so that loading its dictionary does not count
            int copies = 200;
            var file = Files.createTempFile("tekst", ".txt");
            var many = new ArrayList<String>();
            for (int i = 0; i < copies; i++) many.addAll(text);
            Files.write(file, many);
            var one = Files.createTempFile("tekst", ".txt");
            Files.write(one, text);
            var all = Times.of(1, 3, () -> run(hunspell(file)));
            var start = Times.of(1, 3, () -> run(hunspell(one)));
            double each = (all.best() - start.best()) / (copies - 1);
            print("  hunspell -l, which lists unknown words and mends none: %.0f words/s; ours takes %.1f times as long (best runs)",
                    words * 1000 / each, ours.best() / each);
            Files.delete(file);
            Files.delete(one);
        }
    }

    private static ProcessBuilder hunspell(Path file) {
        return new ProcessBuilder("hunspell", "-d", "da_DK", "-i", "utf-8", "-l", file.toString());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    static boolean exists(String program) throws Exception {
        try {
            return new ProcessBuilder(program, "-v").redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() >= 0;
        } catch (IOException notInstalled) {
            print("%s is not installed, so there is no number of it", program);
            return false;
        }
    }

    static void run(ProcessBuilder command) throws Exception {
        int exit = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (exit != 0) throw new IllegalStateException(command.command() + " ended with " + exit);
    }
}
