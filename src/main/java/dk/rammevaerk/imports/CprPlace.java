package dk.rammevaerk.imports;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import org.jspecify.annotations.Nullable;

/**
 * Where a document may hold a CPR number; never the number itself.
 *
 * @param page counted from 1
 * @param line through the document, counted from 1
 * @param column counted from 1
 * @param isInstead what a person says the number is; null until somebody has said it
 */
public record CprPlace(
        int page, int line, int column, @Nullable IsInstead isInstead) {
    CprPlace answered(IsInstead answer) {
        return new CprPlace(page, line, column, answer);
    }

    boolean sameAs(CprPlace other) {
        return line == other.line && column == other.column;
    }
}
