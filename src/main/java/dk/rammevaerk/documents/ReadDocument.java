package dk.rammevaerk.documents;

import java.util.List;

/**
 * A document that was read: what it says, its lines, and where in them each field was found.
 *
 * @param marks in the order of the lines; a field may have several when it is spread over the document
 */
public record ReadDocument(
        ReadMinutes minutes, List<SourceLine> lines, List<Mark> marks, List<Restoration> restorations) {
    public ReadDocument {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        restorations = List.copyOf(restorations);
    }
}
