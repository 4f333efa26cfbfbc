package dk.rammevaerk.documents.paper;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a sample of every kind to a folder, to look at. */
final class PaperSamples {
    private PaperSamples() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("agenda.pdf"), PdfPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES));
        Files.write(folder.resolve("minutes.pdf"), PdfPaper.of(PaperFixture.publicMinutes(), PaperFixture.PICTURES));
        Files.write(folder.resolve("excerpt.pdf"), PdfPaper.of(PaperFixture.excerpt(), PaperFixture.PICTURES));
        Files.write(folder.resolve("extra.pdf"), PdfPaper.of(PaperFixture.extraordinary(), PaperFixture.PICTURES));
        try (var out = Files.newOutputStream(folder.resolve("merged.pdf"))) {
            MergedPaper.write(PaperFixture.agenda(), PaperFixture.PICTURES, FilesFixture.ordinary(), out);
        }
        try (var out = Files.newOutputStream(folder.resolve("own.pdf"))) {
            MergedPaper.write(PaperFixture.agenda(), PaperFixture.PICTURES, id -> FilesFixture.text("behov.xlsx"), out);
        }
        Files.write(folder.resolve("agenda.docx"), WordPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES));
        Files.write(folder.resolve("minutes.docx"), WordPaper.of(PaperFixture.minutes(), PaperFixture.PICTURES));
        for (var name : new String[] {"agenda", "minutes", "excerpt", "extra", "own", "merged"}) {
            System.out.println(name + " " + Conformance.faults(Files.readAllBytes(folder.resolve(name + ".pdf"))));
        }
    }
}
