package dk.rammevaerk.documents.table;

import java.util.Arrays;

/**
 * Texts that come again and again, each kept once and known by a small number: dense from 0, in order of arrival. Their letters
 * stand in one array, so that half a million of them are found without a walk through memory for each.
 */
public final class Symbols {
    /** No text. */
    public static final int NONE = -1;

    private static final long FREE = -1;

    private char[] letters = new char[512];

    /** Where the letters of a text end and those of the next one begin; the first is 0. */
    private int[] ends = new int[32];

    private int size;

    /** The hash of a text and, in the lower half, its number; at the place its hash says, or at the next that was free. */
    private long[] places = free(64);

    public int of(CharSequence text) {
        var written = text.toString().toCharArray();
        return of(written, 0, written.length);
    }

    int of(char[] written, int from, int until) {
        int hash = hash(written, from, until);
        int place = place(hash, written, from, until);
        return places[place] == FREE ? add(written, from, until, hash, place) : (int) places[place];
    }

    /** The number of a text that has come before, or {@link #NONE}. */
    public int find(String text) {
        var written = text.toCharArray();
        return (int) places[place(hash(written, 0, written.length), written, 0, written.length)];
    }

    public String text(int number) {
        if (number >= size) throw new IndexOutOfBoundsException(number);
        return new String(letters, ends[number], ends[number + 1] - ends[number]);
    }

    public int size() {
        return size;
    }

    private int place(int hash, char[] written, int from, int until) {
        int place = hash & (places.length - 1);
        while (places[place] != FREE && !isAt(place, hash, written, from, until)) place = after(place);
        return place;
    }

    private int after(int place) {
        return (place + 1) & (places.length - 1);
    }

    private boolean isAt(int place, int hash, char[] written, int from, int until) {
        if ((int) (places[place] >>> Integer.SIZE) != hash) return false;
        int number = (int) places[place];
        return Arrays.equals(letters, ends[number], ends[number + 1], written, from, until);
    }

    private int add(char[] written, int from, int until, int hash, int place) {
        int start = ends[size];
        int end = Math.addExact(start, until - from);
        if (end > letters.length) letters = Arrays.copyOf(letters, Math.max(end, letters.length + letters.length / 2));
        System.arraycopy(written, from, letters, start, until - from);
        int number = size++;
        if (size == ends.length) ends = Arrays.copyOf(ends, 2 * size);
        ends[size] = end;
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
