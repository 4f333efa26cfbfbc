package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.meetings.papers.RecordsMetadata.Document;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP of an export: each file under a path of its own, in the order they are put in, without times of its own. */
final class RecordsZip implements AutoCloseable {
    static final String SCHEMA = "records-export-1.xsd";

    /** The first moment a ZIP can name. When a file was made stands in the metadata. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipOutputStream zip;
    private final Set<String> taken = new HashSet<>();
    private final List<Document> documents = new ArrayList<>();

    RecordsZip(OutputStream out) {
        this.zip = new ZipOutputStream(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                // the stream is its maker's to close
                out.flush();
            }
        });
    }

    /** Made safe, and different from every one before it. */
    String path(String folder, String name, String ending) {
        var path = ZippedPaper.safe(folder) + "/" + ZippedPaper.safe(name);
        var unused = path + ending;
        for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) unused = path + " (" + i + ")" + ending;
        return unused;
    }

    /** Puts a document under its path. */
    void put(Document document, byte[] content) throws IOException {
        documents.add(document);
        put(document.path(), content);
    }

    void put(String path, String content) throws IOException {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** In the order they were put in. */
    List<Document> documents() {
        return List.copyOf(documents);
    }

    static String schema() throws IOException {
        try (var in = RecordsZip.class.getResourceAsStream(SCHEMA)) {
            if (in == null) throw new IllegalStateException("The program lacks its file " + SCHEMA);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
