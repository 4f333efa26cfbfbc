package dk.rammevaerk.placements;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/** The rows of a cube, sorted. A cube may have many, so their values are only spelled out when somebody looks. */
final class CubeRows extends AbstractList<Cube.Row> implements RandomAccess {
    /** @param number as {@link Axes} numbers cells */
    record Cell(long number, long days, int persons) {}

    private final Axes axes;
    private final CountedYear year;
    private final List<Cell> cells;

    /** @param cells those with at least a day; they are sorted here */
    CubeRows(Axes axes, CountedYear year, List<Cell> cells) {
        this.axes = axes;
        this.year = year;
        this.cells = cells;
        cells.sort(Comparator.comparingLong(Cell::number));
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Cube.Row get(int index) {
        var cell = cells.get(index);
        return new Cube.Row(axes.values(cell.number()), new PersonDays(cell.days(), year.days()), cell.persons());
    }
}
