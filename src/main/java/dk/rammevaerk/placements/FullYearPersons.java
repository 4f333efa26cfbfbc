package dk.rammevaerk.placements;

import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.kernel.IntColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts full-year persons (helårspersoner): the days of placements inside a year, by the days of that year. Each day
 * belongs to the row that stands for it in the register, so a placement may be split within the year. A placement counts
 * whole or not at all: when the register does not answer for one of its days in the year, it is left out and told.
 *
 * <p>One object is one count.
 */
public final class FullYearPersons {
    private final Placements placements;
    private final FacilityRegister register;
    private final CountedYear year;
    private final List<Dimension> dimensions;
    private final Axes axes;
    private final Tray tray;
    private final boolean[] isOneGroup;
    private final IntColumn refused = new IntColumn();
    private final List<CubeRows.Cell> cells = new ArrayList<>();
    private long buyerPart;
    private long days;
    private long oneGroupDays;
    private int counted;
    private int persons;
    private int lastPerson = -1;

    private FullYearPersons(
            Placements placements, FacilityRegister register, CountedYear year, List<Dimension> dimensions) {
        this.placements = placements;
        this.register = register;
        this.year = year;
        this.dimensions = List.copyOf(dimensions);
        axes = new Axes(dimensions, Placements.BUYERS, register.traits());
        tray = new Tray(axes.groups().length);
        isOneGroup = new boolean[register.traits().size()];
        for (int trait = 0; trait < isOneGroup.length; trait++) {
            isOneGroup[trait] = register.traits().get(trait).audience().isOneGroup();
        }
    }

    /**
     * @param register the one that the placements were read against
     * @param dimensions what to split by, each at most once; none gives one row with everything
     */
    public static Cube count(
            Placements placements, FacilityRegister register, CountedYear year, List<Dimension> dimensions) {
        return new FullYearPersons(placements, register, year, dimensions).cube();
    }

    private Cube cube() {
        int outside = 0;
        int from = year.from();
        int until = year.until();
        int openUntil = year.openUntil();
        for (int placement = 0; placement < placements.size(); placement++) {
            int ends = placements.until(placement);
            int first = Math.max(from, placements.from(placement));
            int end = ends == Placements.OPEN ? openUntil : Math.min(until, ends);
            if (first < end) count(placement, first, end);
            else outside++;
        }
        emptyTray();
        return new Cube(year, dimensions, new CubeRows(axes, year, cells), total(), coverage(outside), refusals());
    }

    /** @param until the first day after those of the placement that lie in the year */
    private void count(int placement, int from, int until) {
        int stretch = register.stretchOn(placements.service(placement), from);
        if (stretch == FacilityRegister.NONE || register.unbrokenUntil(stretch) < until) {
            refused.add(placement);
            return;
        }
        turnTo(placement);
        for (int day = from; day < until; stretch++) {
            int end = Math.min(until, register.until(stretch));
            add(register.trait(stretch), end - day);
            day = end;
        }
    }

    /** Placements come buyer by buyer, person by person. */
    private void turnTo(int placement) {
        long part = axes.ofBuyer(placements.buyer(placement));
        if (part != buyerPart) {
            emptyTray();
            buyerPart = part;
        }
        if (placements.person(placement) != lastPerson) {
            lastPerson = placements.person(placement);
            persons++;
        }
        counted++;
    }

    private void add(int trait, int trayDays) {
        tray.add(axes.groupOf(trait), trayDays, lastPerson);
        days += trayDays;
        if (isOneGroup[trait]) oneGroupDays += trayDays;
    }

    private void emptyTray() {
        tray.empty((group, groupDays, groupPersons) ->
                cells.add(new CubeRows.Cell(buyerPart + axes.groups()[group], groupDays, groupPersons)));
    }

    private Cube.Total total() {
        return new Cube.Total(inYear(days), persons, inYear(oneGroupDays));
    }

    private PersonDays inYear(long personDays) {
        return new PersonDays(personDays, year.days());
    }

    private Cube.Coverage coverage(int outside) {
        int faulty = placements.faulty();
        return new Cube.Coverage(placements.size() + faulty, faulty, refused.size(), outside, counted);
    }

    private Refusals refusals() {
        return new Refusals(placements, register, year, refused);
    }
}
