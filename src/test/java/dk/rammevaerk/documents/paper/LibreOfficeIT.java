package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens our Word files; where it is not installed the test says so and stops. */
class LibreOfficeIT {
    @Test
    void opensTheWordFileAndFindsEveryItem(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.exists(Path.of(path, "soffice"))),
                "LibreOffice is not installed");
        Files.write(folder.resolve("agenda.docx"), WordPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("agenda.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var words = PdfText.words(PdfText.of(Files.readAllBytes(folder.resolve("agenda.pdf"))));
        for (var item : PaperFixture.agenda().items()) {
            assertThat(words).containsAll(PdfText.words(item.title()));
        }
        assertThat(words).contains("Ikast-Brande", "106");
    }
}
