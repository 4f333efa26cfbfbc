package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook that is unpacked while it is read, up to a bound. */
final class Bounded extends Counted {
    private final long most;
    private final int longest;
    /** Since the last tag began. */
    private long run;

    /**
     * @param most bytes
     * @param longest bytes from the beginning of one tag to that of the next: no reader of XML is to hold a longer text
     */
    Bounded(InputStream in, long most, int longest) {
        super(in);
        this.most = most;
        this.longest = longest;
    }

    /** @throws UnreadableWorkbook when it is too much */
    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int n = super.read(to, offset, length);
        int rest = 0;
        while (rest < n && to[offset + n - 1 - rest] != '<') rest++;
        run = rest == n ? run + rest : rest;
        if (getAsLong() > most || run > longest) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        return n;
    }
}
