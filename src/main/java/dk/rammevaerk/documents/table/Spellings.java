package dk.rammevaerk.documents.table;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** What the few texts of a column mean, each found out once, however many rows it stands in. */
public final class Spellings {
    private final Symbols written = new Symbols();
    private final ToIntFunction<String> meaning;
    private int[] meanings = new int[16];

    /** @param meaning of a text, as a small number; {@link Symbols#NONE} when it means nothing */
    public Spellings(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** {@link Symbols#NONE} when the cell is empty, with a fault, and when its text means nothing, without one. */
    public int of(Row row, Column column) {
        int known = written.size();
        int spelling = row.symbol(column, written);
        if (spelling == Symbols.NONE) return Symbols.NONE;
        if (spelling == known) {
            if (spelling == meanings.length) meanings = Arrays.copyOf(meanings, 2 * spelling);
            meanings[spelling] = meaning.applyAsInt(written.text(spelling));
        }
        return meanings[spelling];
    }
}
