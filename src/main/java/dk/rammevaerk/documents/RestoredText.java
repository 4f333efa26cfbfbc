package dk.rammevaerk.documents;

import java.util.List;

/**
 * A text with its damaged Danish letters restored, line by line.
 *
 * @param lines as many as the source had, in its order
 * @param restorations every change, in the order of the text
 */
public record RestoredText(List<String> lines, List<Restoration> restorations) {
    public RestoredText {
        lines = List.copyOf(lines);
        restorations = List.copyOf(restorations);
    }
}
