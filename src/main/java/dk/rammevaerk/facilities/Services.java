package dk.rammevaerk.facilities;

import dk.rammevaerk.documents.table.Column;
import dk.rammevaerk.documents.table.Row;
import dk.rammevaerk.documents.table.Spellings;
import dk.rammevaerk.documents.table.Symbols;

/**
 * The services that files name: a department (afdeling) under a paragraph of the law, each known by a small number, dense
 * from 0. A register and the placements read against it share the numbers. Not for several threads at once.
 */
public final class Services {
    private final Symbols departments = new Symbols();
    private final Symbols paragraphs = new Symbols();
    private final Spellings spellings = new Spellings(this::paragraph);
    private final PairIndex pairs = new PairIndex();

    /** The service of a row; {@link Symbols#NONE} and a fault when the department or the paragraph is empty. */
    public int of(Row row, Column department, Column paragraph) {
        int where = row.symbol(department, departments);
        int law = spellings.of(row, paragraph);
        return where == Symbols.NONE || law == Symbols.NONE ? Symbols.NONE : pairs.of(where, law);
    }

    private int paragraph(String written) {
        return paragraphs.of(Paragraph.of(written).text());
    }

    /** @param paragraph in any spelling */
    int of(String department, String paragraph) {
        return pairs.of(departments.of(department), paragraph(paragraph));
    }

    public String department(int service) {
        return departments.text(pairs.first(service));
    }

    public String paragraph(int service) {
        return paragraphs.text(pairs.second(service));
    }

    public int size() {
        return pairs.size();
    }
}
