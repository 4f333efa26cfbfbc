package dk.rammevaerk.documents.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 (Unicode, table 3-7), block by block, without decoding any: eight at a time where all are ASCII. */
final class Utf8Look {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final int FIRST = 0x80;
    private static final int LAST = 0xBF;

    /** Bytes that the letter begun lacks, and between what the next must lie. */
    private int lacking;

    private int least = FIRST;
    private int most = LAST;

    /** @return whether the text so far is UTF-8 */
    boolean goesOn(byte[] block, int length) {
        int i = 0;
        while (i < length) {
            if (lacking == 0) i = afterAscii(block, i, length);
            if (i < length && !isNext(block[i++] & 0xFF)) return false;
        }
        return true;
    }

    /** Whether no letter is broken off. */
    boolean isOver() {
        return lacking == 0;
    }

    private static int afterAscii(byte[] block, int from, int length) {
        int i = from;
        while (i + Long.BYTES <= length && ((long) EIGHT.get(block, i) & NOT_ASCII) == 0) i += Long.BYTES;
        while (i < length && block[i] >= 0) i++;
        return i;
    }

    private boolean isNext(int one) {
        if (lacking == 0) return begins(one);
        if (one < least || one > most) return false;
        lacking--;
        least = FIRST;
        most = LAST;
        return true;
    }

    private boolean begins(int one) {
        if (one < 0xC2 || one > 0xF4) return false;
        lacking = one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3;
        if (one == 0xE0) least = 0xA0;
        else if (one == 0xF0) least = 0x90;
        else if (one == 0xED) most = 0x9F;
        else if (one == 0xF4) most = 0x8F;
        return true;
    }
}
