package dk.rammevaerk.documents.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts that come again and again, each kept once and known by a small number: dense from 0, in order of arrival. A text that is
 * known is found by its letters, without a string of its own.
 */
public final class Symbols {
    /** No text. */
    public static final int NONE = -1;

    private static final long FREE = -1;

    private final List<String> texts = new ArrayList<>();

    /** The hash of a text and, in the lower half, its number; at the place its hash says, or at the next that was free. */
    private long[] places = free(64);

    public int of(CharSequence text) {
        var letters = text.toString().toCharArray();
        return of(letters, 0, letters.length);
    }

    int of(char[] letters, int from, int until) {
        int hash = hash(letters, from, until);
        int place = place(hash, letters, from, until);
        return places[place] == FREE ? add(new String(letters, from, until - from), hash, place) : (int) places[place];
    }

    /** The number of a text that has come before, or {@link #NONE}. */
    public int find(String text) {
        var letters = text.toCharArray();
        return (int) places[place(hash(letters, 0, letters.length), letters, 0, letters.length)];
    }

    public String text(int number) {
        return texts.get(number);
    }

    public int size() {
        return texts.size();
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
        var text = texts.get((int) places[place]);
        if (text.length() != until - from) return false;
        for (int i = from; i < until; i++) {
            if (text.charAt(i - from) != letters[i]) return false;
        }
        return true;
    }

    private int add(String text, int hash, int place) {
        int number = texts.size();
        texts.add(text);
        places[place] = (long) hash << Integer.SIZE | number;
        if (2 * texts.size() > places.length) grow();
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
        for (int i = from; i < until; i++) hash = 31 * hash + letters[i];
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    private static long[] free(int length) {
        var places = new long[length];
        Arrays.fill(places, FREE);
        return places;
    }
}
