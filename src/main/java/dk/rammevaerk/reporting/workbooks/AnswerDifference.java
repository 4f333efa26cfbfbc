package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a workbook would change, held against what was changed on the web since it was made. */
public record AnswerDifference(List<Change> changes) {
    public enum By {
        WORKBOOK,
        WEB,
        /** Both, and not to the same: somebody must choose. */
        BOTH
    }

    /**
     * One place that is not as it was. The texts are as they are kept, an act by its name; empty when nothing stands there.
     *
     * @param made what stood when the workbook was made
     * @param web what stands now
     * @param workbook what stands in the workbook
     */
    public record Change(Place place, By by, String made, String web, String workbook) {}

    public AnswerDifference {
        changes = List.copyOf(changes);
    }

    public static AnswerDifference between(Answers made, Answers web, Answers workbook) {
        var before = texts(made);
        var now = texts(web);
        var typed = texts(workbook);
        var places = new TreeSet<Place>();
        Stream.of(before, now, typed).map(Map::keySet).forEach(places::addAll);
        return new AnswerDifference(places.stream()
                .map(place -> change(
                        place,
                        before.getOrDefault(place, ""),
                        now.getOrDefault(place, ""),
                        typed.getOrDefault(place, "")))
                .flatMap(Stream::ofNullable)
                .toList());
    }

    private static @org.jspecify.annotations.Nullable Change change(
            Place place, String made, String web, String workbook) {
        if (web.equals(workbook)) return null;
        var by = workbook.equals(made) ? By.WEB : web.equals(made) ? By.WORKBOOK : By.BOTH;
        return new Change(place, by, made, web, workbook);
    }

    public List<Change> by(By by) {
        return changes.stream().filter(change -> change.by() == by).toList();
    }

    /** Whether nothing would be overwritten that somebody wrote meanwhile. */
    public boolean isClear() {
        return by(By.BOTH).isEmpty();
    }

    /** Whether the workbook brings something. */
    public boolean changesAnything() {
        return changes.stream().anyMatch(change -> change.by() != By.WEB);
    }

    /**
     * The answers on the web with the workbook's changes.
     *
     * @param web the answers this was made of
     * @param chosen of the places that both changed, those where the workbook is right; the web is in the others
     */
    public Answers onto(Answers web, Set<Place> chosen) {
        var entries = new TreeMap<>(web.entries());
        var prefilled = new HashSet<>(web.prefilled());
        var acts = new HashMap<>(web.acts());
        var notes = new HashMap<>(web.notes());
        for (var change : changes) {
            boolean taken = change.by() == By.WORKBOOK || (change.by() == By.BOTH && chosen.contains(change.place()));
            if (!taken) continue;
            var cell = change.place().cell();
            switch (change.place().part()) {
                case ANSWER -> {
                    put(entries, cell, change.workbook());
                    prefilled.remove(cell);
                }
                case NOTE -> put(notes, cell.question(), change.workbook());
                case ACT -> {
                    acts.remove(cell.question());
                    if (!change.workbook().isEmpty()) acts.put(cell.question(), Act.valueOf(change.workbook()));
                }
            }
        }
        return new Answers(entries, prefilled, acts, notes);
    }

    private static <K> void put(Map<K, String> texts, K key, String text) {
        if (text.isEmpty()) texts.remove(key);
        else texts.put(key, text);
    }

    private static Map<Place, String> texts(Answers answers) {
        var texts = new HashMap<Place, String>();
        for (Map.Entry<Cell, String> one : answers.entries().entrySet()) {
            texts.put(Place.of(one.getKey()), one.getValue());
        }
        answers.acts().forEach((question, act) -> texts.put(Place.act(question), act.name()));
        answers.notes().forEach((question, note) -> texts.put(Place.note(question), note.strip()));
        return texts;
    }
}
