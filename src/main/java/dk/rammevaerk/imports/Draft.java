package dk.rammevaerk.imports;

import static java.util.Collections.unmodifiableSortedMap;

import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.imports.FieldName.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What persons have changed in what was read. The document's own words stay beside it, so every correction can be seen
 * and taken back.
 *
 * @param corrections the text of each corrected field, by {@link FieldName}'s spelling, as {@link FieldText} takes it
 * @param items the keys of the items in their order; an item that was read has its index in the document as key
 * @param removed the items taken out, latest last
 * @param nextKey for the next item added; keys are never used again
 */
public record Draft(SortedMap<String, String> corrections, List<Integer> items, List<Removed> removed, int nextKey) {
    /** Words of a title by which the document itself closes an item to the public. */
    private static final Pattern CLOSED_IN_TITLE = Pattern.compile(
            "\\b(?:lukket (?:punkt|dagsordenspunkt|behandling|dør)|lukkede døre|fortroligt?)\\b|\\((?:lukket|fortrolig)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param after the key of the item it stood behind; null when it was the first */
    public record Removed(int key, @Nullable Integer after) {}

    public Draft {
        corrections = unmodifiableSortedMap(new TreeMap<>(corrections));
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }

    /**
     * The draft before anybody has corrected anything.
     *
     * <p>An item whose title says that it is closed stays closed until somebody opens it.
     *
     * @param forum the code of the forum that the document names; null when it names none we know
     */
    static Draft of(ReadMinutes read, @Nullable String forum) {
        int count = read.items().size();
        var corrections = new TreeMap<String, String>();
        corrections.put(FieldName.of(Part.FORUM).toString(), forum == null ? "" : forum);
        for (int i = 0; i < count; i++) {
            var closed = CLOSED_IN_TITLE.matcher(read.items().get(i).title());
            if (closed.find()) corrections.put(FieldName.of(i, Part.CLOSED).toString(), closed.group());
        }
        return new Draft(corrections, IntStream.range(0, count).boxed().toList(), List.of(), count);
    }

    /** The field's text: as somebody corrected it, or as the document has it. */
    public String text(ReadMinutes read, FieldName field) {
        var corrected = corrections.get(field.toString());
        return corrected == null ? FieldText.read(read, field) : corrected;
    }

    Draft with(FieldName field, String text) {
        var more = new TreeMap<>(corrections);
        more.put(field.toString(), text);
        return new Draft(more, items, removed, nextKey);
    }

    /**
     * A new item, without a word in it, in the section of the one before.
     *
     * @param after the key of the item it comes behind; null puts it first
     * @throws ItemGone when that item is not in the draft
     */
    Draft addAfter(ReadMinutes read, @Nullable Integer after) {
        var more = new ArrayList<>(items);
        more.add(after == null ? 0 : place(after) + 1, nextKey);
        var added = new Draft(corrections, more, removed, nextKey + 1);
        return after == null
                ? added
                : added.with(FieldName.of(nextKey, Part.SECTION), text(read, FieldName.of(after, Part.SECTION)));
    }

    /** Takes an item out; it can be {@link #restore restored}. @throws ItemGone */
    Draft remove(int key) {
        int place = place(key);
        var fewer = new ArrayList<>(items);
        fewer.remove(place);
        var more = new ArrayList<>(removed);
        more.add(new Removed(key, place == 0 ? null : items.get(place - 1)));
        return new Draft(corrections, fewer, more, nextKey);
    }

    /** Puts a removed item back where it was; at the end when its neighbour is gone too. */
    Draft restore(int key) {
        var found = removed.stream().filter(one -> one.key() == key).findFirst();
        if (found.isEmpty()) return this;
        var more = new ArrayList<>(items);
        var after = found.get().after();
        int neighbour = after == null ? -1 : items.indexOf(after);
        more.add(after != null && neighbour < 0 ? items.size() : neighbour + 1, key);
        return new Draft(
                corrections,
                more,
                removed.stream().filter(one -> one.key() != key).toList(),
                nextKey);
    }

    /** One place up (-1) or down (+1); at the end of the list nothing happens. @throws ItemGone */
    Draft move(int key, int by) {
        int from = place(key);
        int to = from + by;
        if (to < 0 || to >= items.size()) return this;
        var moved = new ArrayList<>(items);
        moved.add(to, moved.remove(from));
        return new Draft(corrections, moved, removed, nextKey);
    }

    private int place(int key) {
        int place = items.indexOf(key);
        if (place < 0) throw new ItemGone();
        return place;
    }
}
