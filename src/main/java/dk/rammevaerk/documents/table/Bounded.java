package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook that is unpacked while it is read, up to a bound. */
final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    /** @param most bytes */
    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    long unpacked() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        return count(super.read(to, offset, length));
    }

    /** @throws UnreadableWorkbook when it is too much */
    private int count(int n) {
        if (n > 0) read += n;
        if (read > most) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        return n;
    }
}
