package dk.rammevaerk.facilities;

import java.util.Arrays;

/** Pairs of small numbers, each pair known by a number of its own: dense from 0, in order of arrival. */
final class PairIndex {
    private static final int FREE = -1;

    /** The pairs by their numbers, the first of the two in the upper half. */
    private long[] pairs = new long[64];

    /** The numbers by where their pairs hash to; twice as long as the pairs, a power of two. */
    private int[] places = free(128);

    private int size;

    int of(int first, int second) {
        long pair = ((long) first << Integer.SIZE) | second;
        int place = place(pair);
        if (places[place] != FREE) return places[place];
        if (size == pairs.length) {
            grow();
            place = place(pair);
        }
        pairs[size] = pair;
        places[place] = size;
        return size++;
    }

    int first(int number) {
        return (int) (pairs[number] >> Integer.SIZE);
    }

    int second(int number) {
        return (int) pairs[number];
    }

    int size() {
        return size;
    }

    /** Where the pair stands, or may stand. */
    private int place(long pair) {
        int mask = places.length - 1;
        int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (places[place] != FREE && pairs[places[place]] != pair) place = (place + 1) & mask;
        return place;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        places = free(2 * places.length);
        for (int number = 0; number < size; number++) places[place(pairs[number])] = number;
    }

    private static int[] free(int length) {
        var places = new int[length];
        Arrays.fill(places, FREE);
        return places;
    }
}
