package dk.rammevaerk.documents.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again, each kept once and known by a small number: dense from 0, in order of arrival. */
public final class Symbols {
    /** No text. */
    public static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    public int of(CharSequence text) {
        var words = text.toString();
        var known = numbers.get(words);
        if (known != null) return known;
        numbers.put(words, texts.size());
        texts.add(words);
        return texts.size() - 1;
    }

    /** The number of a text that has come before, or {@link #NONE}. */
    public int find(String text) {
        return numbers.getOrDefault(text, NONE);
    }

    public String text(int number) {
        return texts.get(number);
    }

    public int size() {
        return texts.size();
    }
}
