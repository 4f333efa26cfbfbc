package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.restore.Reading.Edit;
import dk.rammevaerk.documents.restore.Reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Decides for a piece whether the scan is believed, from its readings and the share of damage around it. */
final class Judgement {
    /** How much likelier a reading must be before an unknown, and a known, word gives way to it. */
    private static final double MARGIN_UNKNOWN = 1.0;

    private static final double MARGIN_KNOWN = 1.5;

    /** A plausible name stays when what it would become is not known either. */
    private static final double MARGIN_NAME = 6;

    private static final double MARGIN_SHORT_NAME = 4;
    private static final int SHORT_NAME = 5;

    /** From here on a word leaves no doubt that it is damaged. */
    private static final double UNDOUBTED = 5;

    private static final double UNDOUBTED_COMPOUND = 7;

    /** Words in capitals are mostly abbreviations, so they want more. */
    private static final double MARGIN_CAPITALS = 8;

    private static final int SHORTEST_CAPITALS = 5;

    private static final double EVEN = 0.5;

    /** What a piece says of the text it stands in. */
    enum Evidence {
        DAMAGED,
        SOUND,
        NOTHING
    }

    private final Readings readings;
    private final Neighbours neighbours;
    private final LineShapes shapes;

    Judgement(Readings readings, Neighbours neighbours, List<String> lines) {
        this.readings = readings;
        this.neighbours = neighbours;
        this.shapes = new LineShapes(lines);
    }

    Evidence evidence(Piece piece) {
        if (Letters.hasDanish(piece.text())) {
            return readings.of(piece).getFirst().known() ? Evidence.SOUND : Evidence.NOTHING;
        }
        if (isStroke(piece) || piece.hasInnerCapital() || piece.isCapitals() || piece.hasDigit()) {
            return Evidence.NOTHING;
        }
        var all = readings.of(piece);
        boolean listed = all.getFirst().source() == Source.LISTED;
        if (listed || (Casing.of(piece) == Casing.NAMED && piece.text().length() <= SHORT_NAME)) {
            return Evidence.NOTHING;
        }
        var best = best(all, reading -> reading.cost(EVEN));
        double gain = all.getFirst().cost(EVEN) - best.cost(EVEN);
        boolean undoubted = best.isTypical()
                && switch (best.source()) {
                    case LISTED -> gain > UNDOUBTED;
                    case COMPOUND -> gain > UNDOUBTED_COMPOUND;
                    case NOWHERE -> false;
                };
        return undoubted && Letters.hasDanish(best.text()) ? Evidence.DAMAGED : Evidence.NOTHING;
    }

    /** The piece as it is believed to have been printed, whatever stands around it. */
    String alone(Piece piece, double damage) {
        return decide(piece, damage, reading -> reading.cost(damage));
    }

    /** Whether neighbours have a say: some reading of the piece is a word whose neighbours are known. */
    boolean isOpenQuestion(Piece piece) {
        return piece.text().length() <= 9
                && readings.of(piece).stream().anyMatch(reading -> neighbours.judge(reading.text()));
    }

    /** The piece as it was printed, given the words around it. */
    String among(Piece piece, double damage, List<String> before, List<String> after) {
        return decide(
                piece, damage, reading -> reading.cost(damage) - neighbours.support(reading.text(), before, after));
    }

    /** Both halves of a word hyphenated at a line end; nothing when the whole is no known word. */
    List<String> joined(Piece first, Piece second, double damage) {
        var whole = new Piece(
                first.line(),
                first.start(),
                first.end(),
                first.text() + second.text(),
                first.sentenceStart(),
                second.open());
        var all = readings.of(whole);
        var best = best(all, reading -> reading.cost(damage));
        if (!best.known() || all.getFirst().cost(damage) - best.cost(damage) < MARGIN_KNOWN) {
            return List.of();
        }
        int seam = first.text().length();
        var left = new ArrayList<Edit>();
        var right = new ArrayList<Edit>();
        for (Edit edit : best.edits()) {
            if (edit.start() >= seam) {
                right.add(new Edit(edit.start() - seam, edit.length(), edit.letter()));
            } else if (edit.start() + edit.length() <= seam) {
                left.add(edit);
            } else {
                return List.of();
            }
        }
        return List.of(first.with(left), second.with(right));
    }

    private String decide(Piece piece, double damage, ToDoubleFunction<Reading> cost) {
        if (isStroke(piece)) {
            return damage >= Damage.LITTLE && !shapes.isTable(piece.line()) ? "I" : piece.text();
        }
        if (damage < Damage.LITTLE && evidence(piece) != Evidence.DAMAGED) {
            return piece.text();
        }
        if (damage == Damage.NONE || (piece.hasInnerCapital() && !piece.isCapitals())) {
            return piece.text();
        }
        var all = readings.of(piece);
        if (piece.isCapitals() && !shapes.isHeading(piece.line())) {
            return ofCapitals(piece, all, cost);
        }
        var best = best(all, cost);
        double gain = cost.applyAsDouble(all.getFirst()) - cost.applyAsDouble(best);
        double margin = margin(piece, all.getFirst(), best);
        if (gain <= margin || (piece.hasDigit() && !replacesDigit(piece, best))) {
            return piece.text();
        }
        return piece.with(best.edits());
    }

    private static double margin(Piece piece, Reading unchanged, Reading best) {
        if (piece.isCapital() && !best.known()) {
            return MARGIN_NAME;
        }
        if (Casing.of(piece) == Casing.NAMED && piece.text().length() <= SHORT_NAME) {
            return MARGIN_SHORT_NAME;
        }
        return unchanged.known() ? MARGIN_KNOWN : MARGIN_UNKNOWN;
    }

    /** Abbreviations stay, but for a sign that is no letter, a lone På, and long words that are none. */
    private String ofCapitals(Piece piece, List<Reading> all, ToDoubleFunction<Reading> cost) {
        if (piece.text().charAt(0) == '@') {
            return "Ø" + piece.text().substring(1);
        }
        var best = best(all, cost);
        double gain = cost.applyAsDouble(all.getFirst()) - cost.applyAsDouble(best);
        if (piece.text().length() == 2 && piece.sentenceStart() && best.common() && gain > MARGIN_KNOWN) {
            String word = piece.with(best.edits());
            return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        }
        boolean sure =
                piece.text().length() >= SHORTEST_CAPITALS || piece.text().indexOf('@') >= 0;
        return sure && best.known() && !piece.hasDigit() && gain > MARGIN_CAPITALS
                ? piece.with(best.edits())
                : piece.text();
    }

    /** Whether the reading leaves no digit and is a very common word; P4 is På only where a sentence begins. */
    private static boolean replacesDigit(Piece piece, Reading reading) {
        return reading.text().chars().noneMatch(Character::isDigit)
                && reading.common()
                && (!piece.isCapital() || piece.sentenceStart());
    }

    private static boolean isStroke(Piece piece) {
        return piece.text().equals("|");
    }

    private static Reading best(List<Reading> all, ToDoubleFunction<Reading> cost) {
        Reading best = all.getFirst();
        for (Reading reading : all) {
            if (cost.applyAsDouble(reading) < cost.applyAsDouble(best)) {
                best = reading;
            }
        }
        return best;
    }
}
