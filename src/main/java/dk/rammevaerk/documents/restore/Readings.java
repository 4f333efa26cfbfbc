package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.restore.Confusions.Confusion;
import dk.rammevaerk.documents.restore.Reading.Edit;
import dk.rammevaerk.documents.restore.Reading.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways to read a piece: walks the word graph along the piece, trying each confusion where it may stand, alone
 * or as a compound of up to four parts, one of which may be unknown. The graph cuts off what leads to no word.
 *
 * <p>Not thread-safe; made for one text, whose words it remembers.
 */
final class Readings {
    private static final int PARTS = 4;
    private static final int BEAM = 6;
    /** {@link Traits#commonness} of the some hundred most common words. */
    private static final int COMMON = 10;

    private static final int LONGEST = 48;
    private static final int MOST_EDITS = 5;

    /** What an unknown word costs beside its letters; a compound; and each part of it. */
    private static final double UNKNOWN = 7;

    private static final double COMPOUND = 4;
    private static final double PART = 1;
    private static final double SHARE_OF_PART = 0.55;

    /** Parts of two and three letters cost more unless they are as common as this. */
    private static final int SHORT_PART_COMMONNESS = 8;

    private final Vocabulary vocabulary;
    private final HashMap<Form, List<Reading>> remembered = new HashMap<>();

    Readings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a piece's readings depend on. */
    private record Form(String text, Casing casing, boolean open) {}

    /** The piece read up to a place, as a chain back to its beginning. */
    private record Partial(
            @Nullable Partial before,
            String text,
            List<Edit> edits,
            double cost,
            int parts,
            boolean unknown,
            double confusion) {
        double total() {
            return cost + confusion;
        }
    }

    /** A known spelling somewhere in the piece. */
    private record Segment(int end, String text, List<Edit> edits, double confusion, int traits) {}

    /** The likely readings of a piece, the unchanged one always first. */
    List<Reading> of(Piece piece) {
        return remembered.computeIfAbsent(new Form(piece.text(), Casing.of(piece), piece.open()), this::find);
    }

    private List<Reading> find(Form form) {
        String seen = lower(form.text());
        var found = new ArrayList<Reading>();
        found.add(unchanged(seen, form));
        if (seen.length() <= LONGEST) {
            new Search(seen, form).run(found);
            if (!found.getFirst().known()) {
                double base = UNKNOWN + form.casing().ofUnknown();
                found.addAll(UnheardOf.readings(vocabulary.letters(), seen, base));
            }
        }
        return List.copyOf(found);
    }

    /** Small letters, but a capital I inside a word stays: only it is confused with l. */
    static String lower(String piece) {
        String small = piece.toLowerCase(Locale.ROOT);
        if (piece.indexOf('I') < 0 || piece.length() < 2 || isCapitals(piece)) {
            return small;
        }
        var text = new StringBuilder(small);
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) == 'I') {
                text.setCharAt(i, 'I');
            }
        }
        return text.toString();
    }

    private static boolean isCapitals(String piece) {
        return piece.chars().noneMatch(Character::isLowerCase);
    }

    private Reading unchanged(String seen, Form form) {
        String word = seen.toLowerCase(Locale.ROOT);
        double best = UNKNOWN
                + vocabulary.letters().surprise(word, 0, word.length())
                + form.casing().ofUnknown();
        int traits = vocabulary.words().find(word);
        boolean known = traits != WordGraph.NONE && standsAlone(traits, form);
        if (known) {
            best = Math.min(best, alone(traits, form));
        }
        return new Reading(word, List.of(), best, 0, known ? Source.LISTED : Source.NOWHERE, known && isCommon(traits));
    }

    private static Source source(Partial end) {
        if (end.unknown()) {
            return Source.NOWHERE;
        }
        return end.parts() == 1 ? Source.LISTED : Source.COMPOUND;
    }

    private static boolean isCommon(int traits) {
        return traits != WordGraph.NONE && Traits.commonness(traits) >= COMMON;
    }

    private static boolean standsAlone(int traits, Form form) {
        return Traits.has(traits, form.open() ? Traits.WORD | Traits.BEGINS : Traits.WORD);
    }

    private static double alone(int traits, Form form) {
        return Traits.cost(traits) + form.casing().of(traits);
    }

    /** One walk over one piece. */
    private final class Search {
        private final String seen;
        private final Form form;
        private final int length;
        private final List<List<Partial>> partials = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final ArrayList<Edit> edits = new ArrayList<>();
        private List<Segment> segments = new ArrayList<>();

        Search(String seen, Form form) {
            this.seen = seen;
            this.form = form;
            this.length = seen.length();
        }

        void run(List<Reading> found) {
            for (int i = 0; i <= length; i++) {
                partials.add(new ArrayList<>());
            }
            partials.getFirst().add(new Partial(null, "", List.of(), 0, 0, false, 0));
            for (int at = 0; at < length; at++) {
                var begun = prune(partials.get(at));
                if (begun.isEmpty()) {
                    continue;
                }
                segments = new ArrayList<>();
                walk(at, vocabulary.words().root(), 0);
                for (Partial partial : begun) {
                    for (Segment segment : segments) {
                        extend(partial, segment);
                    }
                    extendUnknown(partial, at);
                }
            }
            collect(found);
        }

        private List<Partial> prune(List<Partial> all) {
            all.sort(Comparator.comparingDouble(Partial::total));
            return all.size() > BEAM ? new ArrayList<>(all.subList(0, BEAM)) : all;
        }

        private void walk(int at, int node, double confusion) {
            int traits = text.isEmpty() ? WordGraph.NONE : vocabulary.words().traits(node);
            if (traits != WordGraph.NONE) {
                segments.add(new Segment(at, text.toString(), List.copyOf(edits), confusion, traits));
            }
            if (at == length) {
                return;
            }
            char letter = seen.charAt(at);
            int code = Letters.code(letter == 'I' ? 'i' : letter);
            if (code != 0) {
                step(at, 1, Letters.letter(code), node, confusion);
            }
            if (edits.size() < MOST_EDITS) {
                for (Confusion possible : Confusions.beginningWith(letter)) {
                    if (seen.startsWith(possible.seen(), at)
                            && !(possible.isForeign() && form.casing() != Casing.SMALL)) {
                        int width = possible.seen().length();
                        edits.add(new Edit(at, width, possible.right()));
                        step(at, width, possible.right(), node, confusion + possible.cost());
                        edits.removeLast();
                    }
                }
            }
        }

        private void step(int at, int width, char letter, int node, double confusion) {
            int next = vocabulary.words().step(node, Letters.code(letter));
            if (next != WordGraph.NONE) {
                text.append(letter);
                walk(at + width, next, confusion);
                text.setLength(text.length() - 1);
            }
        }

        private void extend(Partial partial, Segment segment) {
            boolean last = segment.end() == length;
            boolean first = partial.parts() == 0;
            if (partial.parts() >= PARTS || segment.text().equals("-")) {
                return;
            }
            int traits = segment.traits();
            double cost;
            if (first && last) {
                if (!standsAlone(traits, form)) {
                    return;
                }
                cost = alone(traits, form);
            } else {
                cost = part(segment, last);
                if (cost == Double.POSITIVE_INFINITY) {
                    return;
                }
                cost += first ? COMPOUND + form.casing().ofCompound() : 0;
            }
            add(partial, segment.end(), segment.text(), segment.edits(), cost, segment.confusion(), false);
        }

        private double part(Segment segment, boolean last) {
            int traits = segment.traits();
            int size = segment.text().length();
            double cost = PART + SHARE_OF_PART * Traits.cost(traits);
            if (Traits.commonness(traits) < SHORT_PART_COMMONNESS) {
                cost += size < 3 ? 5 : size == 3 ? 2 : 0;
            }
            boolean fits = last
                    ? Traits.has(traits, form.open() ? Traits.ENDS | Traits.BEGINS : Traits.ENDS)
                    : Traits.has(traits, Traits.BEGINS);
            if (fits) {
                return cost;
            }
            if (Traits.has(traits, Traits.WORD) && size >= 4) {
                return cost + (last ? 2 : 3) + (Traits.has(traits, Traits.NAME) ? 2 : 0);
            }
            return Double.POSITIVE_INFINITY;
        }

        /** A part of the piece that nobody knows, taken as it stands. */
        private void extendUnknown(Partial partial, int at) {
            if (partial.unknown() || partial.parts() >= PARTS) {
                return;
            }
            for (int end = at + 3; end <= length; end++) {
                if ((at == 0 && end == length) || seen.charAt(end - 1) == 'I') {
                    continue;
                }
                double cost = UNKNOWN + PART + vocabulary.letters().surprise(seen, at, end);
                if (at == 0) {
                    cost += COMPOUND + form.casing().ofUnknown();
                }
                add(partial, end, seen.substring(at, end), List.of(), cost, 0, true);
            }
        }

        private void add(
                Partial before, int end, String part, List<Edit> more, double cost, double confusion, boolean unknown) {
            var all = new ArrayList<>(before.edits());
            all.addAll(more);
            if (all.size() > MOST_EDITS) {
                return;
            }
            partials.get(end)
                    .add(new Partial(
                            before,
                            before.text() + part,
                            all,
                            before.cost() + cost,
                            before.parts() + 1,
                            before.unknown() || unknown,
                            before.confusion() + confusion));
        }

        private void collect(List<Reading> found) {
            var ends = partials.getLast();
            ends.sort(Comparator.comparingDouble(Partial::total));
            for (Partial end : ends) {
                boolean common = end.parts() == 1 && isCommon(vocabulary.words().find(end.text()));
                var reading = new Reading(end.text(), end.edits(), end.cost(), end.confusion(), source(end), common);
                if (reading.isUnchanged()) {
                    Reading old = found.getFirst();
                    if (old.source() != Source.LISTED) {
                        found.set(0, reading.surprise() < old.surprise() ? reading : old.as(reading.source()));
                    }
                } else if (found.size() < 2 * BEAM
                        && found.stream().noneMatch(r -> r.text().equals(reading.text()) && !r.isUnchanged())) {
                    found.add(reading);
                }
            }
        }
    }
}
