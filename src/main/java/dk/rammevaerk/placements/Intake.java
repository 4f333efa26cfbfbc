package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.ColumnPlace;
import java.util.stream.IntStream;

/** Placements as they come in from a file, not yet brought in order. Days are counted from 1970-01-01. */
final class Intake {
    private final IntColumn buyers = new IntColumn();
    private final IntColumn references = new IntColumn();
    private final IntColumn services = new IntColumn();
    private final IntColumn from = new IntColumn();
    private final IntColumn until = new IntColumn();
    private final IntColumn lines = new IntColumn();
    private int faulty;

    /**
     * @param buyer its place among {@link Placements#BUYERS}
     * @param reference a small number that stands for it
     * @param until the first day after, or {@link Placements#OPEN}
     */
    void add(int buyer, int reference, int service, int from, int until, int line) {
        buyers.add(buyer);
        references.add(reference);
        services.add(service);
        this.from.add(from);
        this.until.add(until);
        lines.add(line);
    }

    /** A row in which something is wrong: it is only counted. */
    void addFaulty() {
        faulty++;
    }

    /** Brings them in order by buyer, person and line. */
    Placements placements(ColumnPlace departments) {
        var inFile = IntStream.range(0, lines.size()).toArray();
        var order = buyers.sort(references.sort(inFile));
        var buyer = buyers.arranged(order);
        return new Placements(
                departments,
                buyer,
                persons(buyer, references.arranged(order)),
                services.arranged(order),
                from.arranged(order),
                until.arranged(order),
                lines.arranged(order),
                faulty);
    }

    /** Numbers from 0; a reference is a person within a buyer. */
    private static int[] persons(int[] buyers, int[] references) {
        var persons = new int[buyers.length];
        for (int i = 1; i < persons.length; i++) {
            boolean isSame = buyers[i] == buyers[i - 1] && references[i] == references[i - 1];
            persons[i] = isSame ? persons[i - 1] : persons[i - 1] + 1;
        }
        return persons;
    }
}
