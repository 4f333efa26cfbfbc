package dk.rammevaerk.documents.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Knows how much of it was read. */
class Counted extends FilterInputStream implements LongSupplier {
    private long read;

    Counted(InputStream in) {
        super(in);
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int n = super.read(to, offset, length);
        if (n > 0) read += n;
        return n;
    }

    @Override
    public final long getAsLong() {
        return read;
    }
}
