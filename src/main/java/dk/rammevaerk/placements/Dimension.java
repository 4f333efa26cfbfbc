package dk.rammevaerk.placements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What full-year persons can be split by. */
public enum Dimension {
    /** The code of the municipality that pays, {@code 0779}. */
    BUYER("buyer"),
    /** Who runs the facility, {@code self-governing}. */
    OPERATOR("operator"),
    /** The paragraph of the law, {@code SEL §107}. */
    PARAGRAPH("paragraph"),
    /** The one target group of the department, {@code flere} or {@code ukendt}. */
    TARGET_GROUP("targetGroup");

    /** All, in the order of the format. */
    public static final List<Dimension> ALL = List.of(values());

    private final String jsonName;

    Dimension(String jsonName) {
        this.jsonName = jsonName;
    }

    public String jsonName() {
        return jsonName;
    }

    /** Case is ignored; empty when there is none of the name. */
    public static Optional<Dimension> named(String jsonName) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.jsonName.equalsIgnoreCase(jsonName.strip()))
                .findFirst();
    }
}
