package dk.rammevaerk.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Who runs a facility (virksomhedsform). */
public enum OperatorKind {
    MUNICIPAL("municipal", "kommunal"),
    REGIONAL("regional", "regional"),
    PRIVATE("private", "privat"),
    SELF_GOVERNING("self-governing", "selvejende"),
    FOUNDATION("foundation", "fond");

    private final String code;
    private final String word;

    OperatorKind(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** As results for other programs call it. */
    public String code() {
        return code;
    }

    /** As files and people call it. */
    public String word() {
        return word;
    }

    /** @param word in letters of any case */
    public static Optional<OperatorKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
