package dk.rammevaerk.documents.paper;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a web font into the font file that PDF can hold. A WOFF is the same tables, each packed with zlib
 * (<a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>).
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;

    private Woff() {}

    /** @throws IllegalArgumentException when the bytes are no WOFF */
    static byte[] unpack(byte[] woff) {
        var in = ByteBuffer.wrap(woff);
        if (in.getInt() != SIGNATURE) throw new IllegalArgumentException("Not a WOFF font");
        int flavour = in.getInt();
        in.getInt();
        short tables = in.getShort();
        in.getShort();
        var out = ByteBuffer.allocate(in.getInt());
        int power = Integer.highestOneBit(tables);
        out.putInt(flavour).putShort(tables).putShort((short) (power * FONT_ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables - power) * FONT_ENTRY));
        int place = FONT_HEADER + tables * FONT_ENTRY;
        in.position(HEADER);
        for (int i = 0; i < tables; i++) {
            int tag = in.getInt();
            int offset = in.getInt();
            int packed = in.getInt();
            int length = in.getInt();
            out.putInt(tag).putInt(in.getInt()).putInt(place).putInt(length);
            out.put(place, table(woff, offset, packed, length));
            place += (length + 3) / 4 * 4;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) {
        var table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) throw new IllegalArgumentException("A table of the font is cut off");
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A table of the font is damaged", e);
        }
    }
}
