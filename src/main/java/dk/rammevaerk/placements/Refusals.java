package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.facilities.FacilityRegister;
import dk.rammevaerk.facilities.Standing;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.IntColumn;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Why placements were left out of a count, in the order of their file: for each the first day on which the register does
 * not answer. A wrong register refuses a million, so the reason is only found when somebody looks.
 */
final class Refusals extends AbstractList<Fault> implements RandomAccess {
    private final Placements placements;
    private final FacilityRegister register;
    private final CountedYear year;
    private final int[] refused;

    Refusals(Placements placements, FacilityRegister register, CountedYear year, IntColumn refused) {
        this.placements = placements;
        this.register = register;
        this.year = year;
        this.refused = byLine(placements, refused);
    }

    private static int[] byLine(Placements placements, IntColumn refused) {
        return Arrays.stream(refused.toArray())
                .mapToLong(placement -> ((long) placements.line(placement) << Integer.SIZE) | placement)
                .sorted()
                .mapToInt(lineAndPlacement -> (int) lineAndPlacement)
                .toArray();
    }

    @Override
    public int size() {
        return refused.length;
    }

    @Override
    public Fault get(int index) {
        int placement = refused[index];
        int service = placements.service(placement);
        var department = register.services().department(service);
        var paragraph = register.services().paragraph(service);
        var file = register.file();
        if (!register.knows(service)) {
            return placements.fault(placement, PlacementFlaw.UNKNOWN_SERVICE, List.of(department, paragraph, file));
        }
        var day = firstUnanswered(placement);
        var place = List.of(department, paragraph, file, DanishFormat.date(day));
        return switch (register.on(service, day)) {
            case Standing.Contradiction(int line, int otherLine) ->
                fault(placement, PlacementFlaw.CONTRADICTION, place, line, otherLine);
            case Standing.Faulty(int line) -> fault(placement, PlacementFlaw.FAULTY_ROW, place, line);
            case Standing.Nothing nothing -> fault(placement, PlacementFlaw.NO_ROW, place);
            case Standing.Sound sound -> throw new IllegalStateException("Answered after all on " + day);
        };
    }

    private Fault fault(int placement, PlacementFlaw flaw, List<String> place, int... lines) {
        var details = new ArrayList<>(place);
        for (int line : lines) details.add(String.valueOf(line));
        return placements.fault(placement, flaw, details);
    }

    private LocalDate firstUnanswered(int placement) {
        int day = Math.max(year.from(), placements.from(placement));
        int stretch = register.stretchOn(placements.service(placement), day);
        return LocalDate.ofEpochDay(
                stretch == FacilityRegister.NONE ? day : Math.max(day, register.unbrokenUntil(stretch)));
    }
}
