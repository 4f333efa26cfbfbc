package dk.rammevaerk.figures;

import dk.rammevaerk.kernel.DanishFormat;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a figure's table.
 *
 * @param number as many decimals as it has are shown; null when it is none
 * @param words empty unless it is words
 */
public record FigureCell(Kind kind, @Nullable BigDecimal number, String words) {
    public enum Kind {
        NUMBER,
        WORDS,
        /** A small count, or one that would tell of one. */
        HIDDEN,
        /** Nobody told. */
        MISSING
    }

    public static final FigureCell HIDDEN = new FigureCell(Kind.HIDDEN, null, "");
    public static final FigureCell MISSING = new FigureCell(Kind.MISSING, null, "");
    private static final String DOT = "•";
    private static final String DASH = "–";

    public FigureCell {
        if ((kind == Kind.NUMBER) != (number != null)) throw new IllegalArgumentException(kind + " with " + number);
    }

    public static FigureCell of(BigDecimal number) {
        return new FigureCell(Kind.NUMBER, number, "");
    }

    public static FigureCell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static FigureCell of(String words) {
        return words.isBlank() ? MISSING : new FigureCell(Kind.WORDS, null, words);
    }

    /** As it is read: {@code 1.976}, {@code 26,6}, {@code •} when hidden, {@code –} when nobody told. */
    public String shown() {
        return switch (kind) {
            case NUMBER -> danish(Objects.requireNonNull(number));
            case WORDS -> words;
            case HIDDEN -> DOT;
            case MISSING -> DASH;
        };
    }

    private static String danish(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(DanishFormat.DANISH));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
