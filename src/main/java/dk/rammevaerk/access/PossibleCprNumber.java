package dk.rammevaerk.access;

import dk.rammevaerk.kernel.CprGuard.Hit;
import java.util.List;
import java.util.Map;

/** A form holds what may be a CPR number, so nothing of it was stored; a person must change it or say what it is. */
public class PossibleCprNumber extends RuntimeException {
    /** The field in which a person says what the number is instead. */
    public static final String ANSWER = "cpr-svar";

    private final Map<String, List<Hit>> hitsByField;

    public PossibleCprNumber(Map<String, List<Hit>> hitsByField) {
        super("A possible CPR number in " + hitsByField.keySet());
        this.hitsByField = Map.copyOf(hitsByField);
    }

    public Map<String, List<Hit>> hitsByField() {
        return hitsByField;
    }
}
