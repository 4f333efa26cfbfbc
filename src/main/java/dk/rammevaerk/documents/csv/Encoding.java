package dk.rammevaerk.documents.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the letters of a text are written: a file is UTF-8 from its first byte to its last, or else Windows-1252. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int BLOCK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** Looks through all of a text. */
    public static Encoding of(InputStream in) throws IOException {
        var look = new Utf8Look();
        var block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            if (!look.goesOn(block, read)) return WINDOWS_1252;
        }
        return look.isOver() ? UTF_8 : WINDOWS_1252;
    }

    /** The beginning of a text, as much as shows its headings. */
    public String head(InputStream in) throws IOException {
        return open(new ByteArrayInputStream(in.readNBytes(BLOCK))).readAllAsString();
    }

    /** The letters of a text, without the mark that some programs begin UTF-8 with. */
    public Reader open(InputStream in) throws IOException {
        var marked = in.markSupported() ? in : new BufferedInputStream(in, BLOCK);
        marked.mark(MARK.length);
        if (!Arrays.equals(marked.readNBytes(MARK.length), MARK)) marked.reset();
        return new InputStreamReader(marked, charset);
    }
}
