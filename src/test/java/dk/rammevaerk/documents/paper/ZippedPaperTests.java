package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZippedPaperTests {
    @Test
    void holdsPdfWordAndEveryFileUnderReadableNames() throws IOException {
        var out = new ByteArrayOutputStream();
        ZippedPaper.write(PaperFixture.agenda(), PaperFixture.PICTURES, FilesFixture.ordinary(), out);
        var sizes = new LinkedHashMap<String, Integer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sizes.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        assertThat(sizes.keySet())
                .containsExactly(
                        "DASSOS 18. maj 2026 - Dagsorden.pdf",
                        "DASSOS 18. maj 2026 - Dagsorden.docx",
                        "Bilag 2a Notat om handlingsplanen.pdf",
                        "Bilag 3 Regneark med behov.xlsx",
                        "Bilag 4 Status for faste læger pr. kommune.png");
        assertThat(sizes).containsEntry("Bilag 2a Notat om handlingsplanen.pdf", FilesFixture.pdf(3, false).length);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "Bilag 1 ../../etc/passwd, Bilag 1 ..-..-etc-passwd",
        "Bilag 2 Hvad? Nu: ja, Bilag 2 Hvad- Nu- ja",
        "..., -",
        "Bilag 3 Æbler på Øen., Bilag 3 Æbler på Øen"
    })
    void aNameIsSafeEverywhere(String name, String safe) {
        assertThat(ZippedPaper.safe(name)).isEqualTo(safe);
    }
}
