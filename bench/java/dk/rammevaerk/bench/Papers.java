package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.documents.paper.AttachedFile;
import dk.rammevaerk.documents.paper.MergedPaper;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperAttachment;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.documents.paper.PdfPaper;
import dk.rammevaerk.documents.paper.Pictures;
import dk.rammevaerk.documents.paper.WordPaper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;

/** Papers set per second, beside LibreOffice turning the same content from Word into PDF. */
public class Papers {
    private static final int ITEMS = 16;
    private static final String TEXT = "Sekretariatet har samlet status fra kommunerne og regionen. ".repeat(7) + "\n\n"
            + "| Kommune | Aftaler | Bosteder |\n| --- | --- | --- |\n" + "| Viborg | 1 | 26 |\n".repeat(10) + "\n"
            + "Anbefalingen behandles i KD-Net og forelægges derefter KKR. ".repeat(6);

    public static void main(String[] args) throws Exception {
        System.out.println("Papers");
        var paper = agenda(0);
        byte[] pdf = PdfPaper.of(paper, Pictures.NONE);
        try (var document = Loader.loadPDF(pdf)) {
            print("one agenda: %d items, %d pages, PDF of %d kB", ITEMS, document.getNumberOfPages(), pdf.length / 1024);
        }
        var ours = Times.of(10, 20, () -> PdfPaper.of(paper, Pictures.NONE));
        print("PDF: %.0f ms (best %.0f)", ours.median(), ours.best());
        var word = Times.of(10, 20, () -> WordPaper.of(paper, Pictures.NONE));
        print("Word: %.1f ms (best %.1f)", word.median(), word.best());
        if (Reading.exists("soffice")) {
            var folder = Files.createTempDirectory("papers");
            var file = Files.write(folder.resolve("agenda.docx"), WordPaper.of(paper, Pictures.NONE));
            var theirs = Times.of(1, 5, () -> convert(folder, file));
            print("LibreOffice, the same content from Word (a process each): %.0f ms (best %.0f); it takes %.1f times as long (best %.1f)",
                    theirs.median(), theirs.best(), theirs.median() / ours.median(), theirs.best() / ours.best());
        } else {
            print("LibreOffice is not installed, so there is no peer");
        }
        var merged = agenda(18);
        var file = new AttachedFile("bilag.pdf", () -> new ByteArrayInputStream(pdf));
        var out = new ByteArrayOutputStream();
        MergedPaper.write(merged, Pictures.NONE, id -> file, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            print("merged file: %d pages, %d kB", document.getNumberOfPages(), out.size() / 1024);
        }
        out.reset();
        var heap = heap();
        System.gc();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var whole = Times.of(0, 5, () -> MergedPaper.write(merged, Pictures.NONE, id -> file, OutputStream.nullOutputStream()));
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        print("merged file: %.0f ms (best %.0f); heap at most %d MB above the %d MB before, garbage included, of %d MB allowed",
                whole.median(), whole.best(), (peak - before) >> 20, before >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void convert(Path folder, Path file) throws Exception {
        var process = new ProcessBuilder(
                        "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                        "--convert-to", "pdf", "--outdir", folder.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException("LibreOffice failed");
    }

    private static Paper agenda(int attachments) {
        var items = new ArrayList<PaperItem>();
        for (int i = 1; i <= ITEMS; i++) {
            var files = new ArrayList<PaperAttachment>();
            for (int j = i; j <= attachments; j += ITEMS) files.add(new PaperAttachment(new UUID(0, j), "" + j, "Status", ""));
            items.add(new PaperItem(
                    "punkt-" + i, "1." + i, "Status på kommunernes aftaler", "", "direktør, Struer Kommune", "At DASSOS:",
                    List.of("Drøfter status"), "", TEXT, files, "", List.of(), ""));
        }
        var moment = Instant.parse("2026-05-01T10:00:00Z");
        return new Paper(
                PaperKind.AGENDA, "DASSOS", "DASSOS 18. maj 2026", "Dagsorden, version 1", "Mandag den 18. maj 2026",
                "Viborg Rådhus", List.of(), List.of(), "", List.of(new PaperSection("1", "Beslutningspunkter", items)),
                moment, moment);
    }
}
