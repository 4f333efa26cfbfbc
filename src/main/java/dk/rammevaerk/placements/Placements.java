package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.ColumnPlace;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.Flaw;
import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.kernel.Municipalities;
import java.util.List;

/**
 * All placements of a file: that a municipality pays for a person's stay in a department, from a day on. One may be a
 * million, so they are held column by column, 24 bytes each, in the order of buyer, person and line; a placement is known by
 * its place in that order. Days are numbers counted from 1970-01-01.
 */
public final class Placements {
    /** The codes of those who may buy, sorted. */
    static final List<String> BUYERS = Municipalities.codes();

    /** No last day: the placement goes on. */
    static final int OPEN = FacilityRegister.OPEN;

    private final ColumnPlace departments;
    private final int[] buyer;
    private final int[] person;
    private final int[] service;
    private final int[] from;
    private final int[] until;
    private final int[] line;
    private final int faulty;

    /** @param faulty how many rows are none */
    Placements(ColumnPlace departments, Intake intake, int faulty) {
        var order = intake.inOrder();
        this.departments = departments;
        buyer = intake.buyers().arranged(order);
        person = persons(buyer, intake.references().arranged(order));
        service = intake.services().arranged(order);
        from = intake.firstDays().arranged(order);
        until = intake.untils().arranged(order);
        line = intake.lines().arranged(order);
        this.faulty = faulty;
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

    /** The sound ones. */
    public int size() {
        return line.length;
    }

    /** Rows of the file that are none, since something is wrong in them. */
    public int faulty() {
        return faulty;
    }

    /** A place in {@link #BUYERS}. */
    int buyer(int placement) {
        return buyer[placement];
    }

    /** Numbers from 0, never falling; the same reference at two buyers is two persons. */
    int person(int placement) {
        return person[placement];
    }

    int service(int placement) {
        return service[placement];
    }

    int from(int placement) {
        return from[placement];
    }

    /** The first day after, or {@link #OPEN}. */
    int until(int placement) {
        return until[placement];
    }

    int line(int placement) {
        return line[placement];
    }

    /** Something about the department of a placement. */
    Fault fault(int placement, Flaw flaw, List<String> details) {
        return departments.fault(line[placement], flaw, details);
    }
}
