package dk.rammevaerk.documents.table;

import java.nio.CharBuffer;
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

    private final List<String> texts = new ArrayList<>();
    private int[] hashes = new int[32];
    /** The number of a text, at its hash or at the next free place after; NONE where none is. */
    private int[] numbers = free(64);

    public int of(CharSequence text) {
        int hash = hash(text);
        int place = place(text, hash);
        return numbers[place] == NONE ? add(text, hash, place) : numbers[place];
    }

    int of(char[] letters, int from, int until) {
        int hash = 0;
        for (int i = from; i < until; i++) hash = 31 * hash + letters[i];
        hash = spread(hash);
        int place = hash & (numbers.length - 1);
        while (numbers[place] != NONE) {
            if (hashes[numbers[place]] == hash && isAt(texts.get(numbers[place]), letters, from, until))
                return numbers[place];
            place = (place + 1) & (numbers.length - 1);
        }
        return add(CharBuffer.wrap(letters, from, until - from), hash, place);
    }

    private static boolean isAt(String text, char[] letters, int from, int until) {
        if (text.length() != until - from) return false;
        for (int i = from; i < until; i++) {
            if (text.charAt(i - from) != letters[i]) return false;
        }
        return true;
    }

    /** The number of a text that has come before, or {@link #NONE}. */
    public int find(String text) {
        return numbers[place(text, hash(text))];
    }

    public String text(int number) {
        return texts.get(number);
    }

    public int size() {
        return texts.size();
    }

    private int place(CharSequence text, int hash) {
        int place = hash & (numbers.length - 1);
        while (numbers[place] != NONE && !texts.get(numbers[place]).contentEquals(text)) {
            place = (place + 1) & (numbers.length - 1);
        }
        return place;
    }

    private int add(CharSequence text, int hash, int place) {
        int number = texts.size();
        texts.add(text.toString());
        if (number == hashes.length) hashes = Arrays.copyOf(hashes, 2 * number);
        hashes[number] = hash;
        numbers[place] = number;
        if (2 * texts.size() > numbers.length) spreadOut();
        return number;
    }

    private void spreadOut() {
        numbers = free(2 * numbers.length);
        for (int number = 0; number < texts.size(); number++) {
            int place = hashes[number] & (numbers.length - 1);
            while (numbers[place] != NONE) place = (place + 1) & (numbers.length - 1);
            numbers[place] = number;
        }
    }

    private static int hash(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) hash = 31 * hash + text.charAt(i);
        return spread(hash);
    }

    /** Texts that differ in their last letter only have hashes side by side. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    private static int[] free(int length) {
        var places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }
}
