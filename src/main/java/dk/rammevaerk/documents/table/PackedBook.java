package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.xml.ClosedXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** A workbook as it is packed: on the disk, or in memory when it comes from elsewhere. */
final class PackedBook {
    /** A million rows are 10 to 40 MB. */
    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static final XMLInputFactory XML = ClosedXml.factory();

    private static final Set<String> ON = Set.of("1", "true");

    private final @Nullable Path path;
    private final byte[] content;

    /** @param content empty when it is on the disk */
    PackedBook(@Nullable Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /** @throws UnreadableWorkbook when it is too large */
    static PackedBook of(TableFile file) throws IOException {
        var path = file.source().path();
        if (path != null && file.source().size() > MOST_BYTES) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        return new PackedBook(path, path == null ? content(file) : new byte[0]);
    }

    /** @throws UnreadableWorkbook when it is too large */
    static byte[] content(TableFile file) throws IOException {
        try (var in = file.source().open()) {
            var content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) throw new UnreadableWorkbook(Reason.TOO_LARGE);
            return content;
        }
    }

    ZipFile parts() throws IOException {
        var parts = ZipFile.builder();
        return path == null
                ? parts.setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()
                : parts.setPath(path).get();
    }

    /** Whether days are counted from 1904, as some programs do, and not from 1900. The library understands one spelling of it. */
    boolean isFrom1904() {
        try (var parts = parts();
                var part = parts.getInputStream(parts.getEntry(WorkbookWords.BOOK))) {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT
                        || !xml.getLocalName().equals("workbookPr")) continue;
                return ON.contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            }
            return false;
        } catch (IOException | XMLStreamException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    /** @throws UnreadableWorkbook when it is damaged */
    ReadableWorkbook book() {
        try {
            return path == null
                    ? new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)
                    : new ReadableWorkbook(path.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }
}
