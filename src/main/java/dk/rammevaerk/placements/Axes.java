package dk.rammevaerk.placements;

import dk.rammevaerk.facilities.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dimensions of a cube and their values. A cell of the cube is one number: each value has its rank among those of its
 * dimension, and the ranks are the digits, so cells sort as their values do. What a buyer says and what a trait of a
 * service says are parts of the sum.
 */
final class Axes {
    /**
     * One dimension.
     *
     * @param values sorted
     * @param step how much a cell grows from a value to the next
     */
    private record Axis(List<String> values, long step) {
        long part(String value) {
            return step * Collections.binarySearch(values, value);
        }

        String value(long cell) {
            return values.get((int) (cell / step % values.size()));
        }
    }

    private final List<Axis> axes = new ArrayList<>();
    private final long[] ofBuyer;
    private final long[] ofTrait;
    private final long[] groups;
    private final int[] groupOfTrait;

    Axes(List<Dimension> dimensions, List<String> buyers, List<Trait> traits) {
        ofBuyer = new long[buyers.size()];
        ofTrait = new long[traits.size()];
        long step = 1;
        for (var dimension : dimensions.reversed()) {
            var said = dimension == Dimension.BUYER
                    ? buyers
                    : traits.stream().map(trait -> value(dimension, trait)).toList();
            var axis = new Axis(said.stream().distinct().sorted().toList(), step);
            var parts = dimension == Dimension.BUYER ? ofBuyer : ofTrait;
            for (int i = 0; i < parts.length; i++) parts[i] += axis.part(said.get(i));
            axes.addFirst(axis);
            step = Math.multiplyExact(step, Math.max(1, axis.values().size()));
        }
        groups = Arrays.stream(ofTrait).sorted().distinct().toArray();
        groupOfTrait = IntStream.range(0, traits.size())
                .map(trait -> Arrays.binarySearch(groups, ofTrait[trait]))
                .toArray();
    }

    private static String value(Dimension dimension, Trait trait) {
        return switch (dimension) {
            case OPERATOR -> trait.operator().code();
            case PARAGRAPH -> trait.paragraph();
            case TARGET_GROUP -> trait.audience().word();
            case BUYER -> throw new IllegalArgumentException("A service says nothing of who buys it");
        };
    }

    /** What a buyer adds to a cell: 0 for all when nobody asks who buys. */
    long ofBuyer(int buyer) {
        return ofBuyer[buyer];
    }

    /** Traits that are one to these dimensions are one group: a place in {@link #groups}. */
    int groupOf(int trait) {
        return groupOfTrait[trait];
    }

    /** What each group adds to a cell. */
    long[] groups() {
        return groups;
    }

    /** The values of a cell, one for each dimension. */
    List<String> values(long cell) {
        var values = new String[axes.size()];
        for (int i = 0; i < values.length; i++) values[i] = axes.get(i).value(cell);
        return List.of(values);
    }
}
