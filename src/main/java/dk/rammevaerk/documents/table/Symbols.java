package dk.rammevaerk.documents.table;

import java.util.Arrays;
import java.util.Objects;

/**
 * Texts that come again and again, each kept once and known by a small number: dense from 0, in order of arrival. A text that is
 * known is found by its letters, without a string of its own.
 */
public final class Symbols {
    /** No text. */
    public static final int NONE = -1;

    private static final long FREE = -1;

    /** An array holds no more. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** Of all texts, one after the other; an object for each would take three times the room. */
    private char[] pool = new char[1024];

    private int[] ends = new int[64];
    private int size;

    /** The hash of a text and, in the lower half, its number; at the place its hash says, or at the next that was free. */
    private long[] places = free(64);

    public int of(CharSequence text) {
        var letters = text.toString().toCharArray();
        return of(letters, 0, letters.length);
    }

    int of(char[] letters, int from, int until) {
        int hash = hash(letters, from, until);
        int place = place(hash, letters, from, until);
        return places[place] == FREE ? add(letters, from, until, hash, place) : (int) places[place];
    }

    /** The number of a text that has come before, or {@link #NONE}. */
    public int find(String text) {
        var letters = text.toCharArray();
        return (int) places[place(hash(letters, 0, letters.length), letters, 0, letters.length)];
    }

    public String text(int number) {
        Objects.checkIndex(number, size);
        return new String(pool, start(number), ends[number] - start(number));
    }

    public int size() {
        return size;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int place(int hash, char[] letters, int from, int until) {
        int place = hash & (places.length - 1);
        while (places[place] != FREE && !isAt(place, hash, letters, from, until)) place = after(place);
        return place;
    }

    private int after(int place) {
        return (place + 1) & (places.length - 1);
    }

    private boolean isAt(int place, int hash, char[] letters, int from, int until) {
        if ((int) (places[place] >>> Integer.SIZE) != hash) return false;
        int number = (int) places[place];
        return Arrays.equals(pool, start(number), ends[number], letters, from, until);
    }

    private int add(char[] letters, int from, int until, int hash, int place) {
        int number = size++;
        int start = start(number);
        int end = Math.addExact(start, until - from);
        if (number == ends.length) ends = Arrays.copyOf(ends, 2 * number);
        if (end > pool.length) pool = Arrays.copyOf(pool, Math.max(end, (int) Math.min(2L * pool.length, MOST)));
        System.arraycopy(letters, from, pool, start, until - from);
        ends[number] = end;
        places[place] = (long) hash << Integer.SIZE | number;
        if (2 * size > places.length) grow();
        return number;
    }

    private void grow() {
        var before = places;
        places = free(2 * before.length);
        for (long one : before) {
            if (one == FREE) continue;
            int place = (int) (one >>> Integer.SIZE) & (places.length - 1);
            while (places[place] != FREE) place = after(place);
            places[place] = one;
        }
    }

    private static int hash(char[] letters, int from, int until) {
        int hash = 0;
        int i = from;
        for (; i + 1 < until; i += 2) hash = 31 * 31 * hash + 31 * letters[i] + letters[i + 1];
        if (i < until) hash = 31 * hash + letters[i];
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    private static long[] free(int length) {
        var places = new long[length];
        Arrays.fill(places, FREE);
        return places;
    }
}
