package dk.rammevaerk.imports;

import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a person is asked of a document: a warning, or several that are answered together. What may be left out of a
 * meeting and is not in the document is asked about once; words that were restored are shown in the text and not asked
 * about.
 *
 * @param index of the first of its warnings, which names it
 * @param warnings as indices into those of the document
 */
public record Question(int index, List<Integer> warnings) {
    /** The fields of a meeting that may be unknown, as warnings name them. */
    static final Set<String> MAY_BE_UNKNOWN =
            Set.of("start", "end", "place", "address", "room", "participants", "apologies");

    public Question {
        warnings = List.copyOf(warnings);
    }

    /** All questions of a document, in its order. */
    public static List<Question> of(List<Warning> warnings) {
        var unknown = new ArrayList<Integer>();
        var questions = new ArrayList<Question>();
        for (int i = 0; i < warnings.size(); i++) {
            var warning = warnings.get(i);
            if (warning.kind() == WarningKind.RESTORED) continue;
            if (isUnknown(warning)) unknown.add(i);
            else questions.add(new Question(i, List.of(i)));
        }
        if (!unknown.isEmpty()) questions.addFirst(new Question(unknown.getFirst(), unknown));
        return List.copyOf(questions);
    }

    /** Whether all of it is answered. */
    public boolean isSettled(Set<Integer> answered) {
        return answered.containsAll(warnings);
    }

    private static boolean isUnknown(Warning warning) {
        return warning.kind() == WarningKind.FIELD_MISSING
                && warning.field() != null
                && MAY_BE_UNKNOWN.contains(warning.field());
    }
}
