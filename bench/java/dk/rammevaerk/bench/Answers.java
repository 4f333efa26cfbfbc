package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.placements.Cube;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds our answers against DuckDB's; measuring ends when one differs. */
final class Answers {
    static final String CUBE = """
            select year, buyer, operator, paragraph_word, group_word, days, persons from cube
            join (select distinct paragraph, paragraph_word from facility) using (paragraph)
            join (select distinct target_group, group_word from facility) using (target_group)""";

    private Answers() {}

    static void compare(List<Cube> cubes, Duck duck) throws Exception {
        Map<List<String>, List<Long>> ours = new HashMap<>();
        for (var cube : cubes) {
            if (!cube.faults().isEmpty()) throw new IllegalStateException("Faults: " + cube.faults().getFirst());
            for (var row : cube.rows()) {
                var key = new java.util.ArrayList<>(row.values());
                key.addFirst(String.valueOf(cube.year().year()));
                ours.put(List.copyOf(key), List.of(row.days().days(), (long) row.persons()));
            }
        }
        int cells = ours.size();
        duck.query(CUBE, row -> {
            var key = List.of(row.getString(1), "%04d".formatted(row.getInt(2)), row.getString(3), row.getString(4), row.getString(5));
            var theirs = List.of(row.getLong(6), row.getLong(7));
            var answer = ours.remove(key);
            if (!theirs.equals(answer)) {
                throw new IllegalStateException(key + ": we say " + answer + " days and persons, DuckDB " + theirs);
            }
        });
        if (!ours.isEmpty()) throw new IllegalStateException("DuckDB has not " + ours.keySet().iterator().next());
        print("the %,d cells of the cube of ten years are the same in ours and DuckDB's, days and persons", cells);
    }

    static void compare(PricingBenchmark.Read read, BareLoop loop, Duck duck) throws Exception {
        var result = read.price();
        if (!result.faults().isEmpty()) throw new IllegalStateException("Faults: " + result.faults().getFirst());
        duck.run(Duck.price(read.rule));
        var sums = new long[2];
        duck.query("select stay, days, oere from price", row -> {
            int stay = row.getInt(1);
            sums[0]++;
            sums[1] += row.getLong(3);
            if (read.days[stay] != row.getLong(2) || read.oere[stay] != row.getLong(3)) {
                throw new IllegalStateException("Stay %d by %s: we say %d days and %d øre, DuckDB %d and %d".formatted(
                        stay, read.rule, read.days[stay], read.oere[stay], row.getLong(2), row.getLong(3)));
            }
        });
        if (sums[0] != read.stays.size() || sums[1] != result.total().oere() || loop.price(read.rule) != sums[1]
                || !java.util.Arrays.equals(loop.oere, read.oere) || !java.util.Arrays.equals(loop.days, read.days)) {
            throw new IllegalStateException("Totals differ by " + read.rule);
        }
        print("%s: %,d stays, %,d days and %s kroner are the same in ours, DuckDB's and the bare loop's, stay by stay",
                read.rule, sums[0], result.days(), result.total());
    }
}
