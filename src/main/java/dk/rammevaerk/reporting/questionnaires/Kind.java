package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.kernel.DanishFormat;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer is. */
public sealed interface Kind {
    /** As many decimals an amount is written with, unless it is of whole kroner. */
    int AMOUNT_DECIMALS = 2;

    String KRONER = Currency.getInstance("DKK").getSymbol(DanishFormat.DANISH);

    /** An answer that stands in one cell. */
    sealed interface Single extends Kind {
        /** What it is counted in, to stand after the answer; empty when it is not counted. */
        default String measured() {
            return "";
        }

        /** The choices, when there are some to choose from. */
        default Optional<ChoiceList> choices() {
            return Optional.empty();
        }

        default boolean isNumeric() {
            return this instanceof Numeric;
        }
    }

    enum Measure {
        NUMBER,
        /** In kroner. */
        AMOUNT,
        /** In percent: 12.5 is 12.5 %. */
        PERCENTAGE
    }

    /**
     * @param decimals the most that are taken; more are a fault, never rounded
     * @param unit {@code pladser}, or null; amounts and percentages have their own
     */
    record Numeric(Measure measure, int decimals, @Nullable String unit) implements Single {
        public static Numeric whole(@Nullable String unit) {
            return new Numeric(Measure.NUMBER, 0, unit);
        }

        @Override
        public String measured() {
            return switch (measure) {
                case AMOUNT -> KRONER;
                case PERCENTAGE -> "%";
                case NUMBER -> unit == null ? "" : unit;
            };
        }
    }

    record Day() implements Single {}

    record YesNo() implements Single {
        @Override
        public Optional<ChoiceList> choices() {
            return Optional.of(ChoiceList.YES_NO);
        }
    }

    record OneOf(ChoiceList list) implements Single {
        @Override
        public Optional<ChoiceList> choices() {
            return Optional.of(list);
        }
    }

    record SeveralOf(ChoiceList list) implements Single {
        @Override
        public Optional<ChoiceList> choices() {
            return Optional.of(list);
        }
    }

    /** @param paragraphs whether several lines are asked for */
    record Text(boolean paragraphs) implements Single {}

    /** A file; its cell holds the number it is stored under and its name. */
    record Attachment() implements Single {}

    /**
     * Several cells in rows.
     *
     * @param rows the fixed rows, such as target groups; null when those who answer add rows as they need
     */
    record Table(List<Column> columns, @Nullable ChoiceList rows) implements Kind {
        public Table {
            columns = List.copyOf(columns);
        }

        public boolean hasFixedRows() {
            return rows != null;
        }

        public Optional<Column> column(String name) {
            return columns.stream().filter(one -> one.name().equals(name)).findFirst();
        }
    }
}
