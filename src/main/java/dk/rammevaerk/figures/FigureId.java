package dk.rammevaerk.figures;

import java.util.Optional;
import java.util.UUID;

public record FigureId(UUID value) {
    /** Empty when it is no such number. */
    public static Optional<FigureId> of(String text) {
        try {
            return Optional.of(new FigureId(UUID.fromString(text)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** Where the figure is read; also how a text refers to it. */
    public String href() {
        return "/tal/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
