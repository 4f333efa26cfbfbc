package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.Restoration;
import dk.rammevaerk.documents.RestoredText;
import java.util.ArrayList;
import java.util.List;

/**
 * Restores one text: cuts it into pieces, estimates how much of it is damaged, then weighs for each piece the readings
 * against the one that believes the scan.
 */
public final class TextRestoration {
    /** How much likelier a reading must be before an unknown, and a known, word gives way to it. */
    private static final double MARGIN_UNKNOWN = 1.0;

    private static final double MARGIN_KNOWN = 1.5;

    /** From here on a word leaves no doubt that it is damaged. */
    private static final double UNDOUBTED = 5;

    private static final double EVEN = 0.5;

    private final Readings readings;

    public TextRestoration(Vocabulary vocabulary) {
        readings = new Readings(vocabulary);
    }

    /** Restores the lines. */
    public RestoredText restore(List<String> lines) {
        var pieces = new ArrayList<List<Piece>>();
        for (int i = 0; i < lines.size(); i++) {
            pieces.add(Pieces.of(lines.get(i), i));
        }
        var damage = damage(pieces);
        var restored = new ArrayList<String>();
        var restorations = new ArrayList<Restoration>();
        for (int i = 0; i < lines.size(); i++) {
            restored.add(restoreLine(lines.get(i), i, pieces.get(i), damage.around(i), restorations));
        }
        return new RestoredText(restored, restorations);
    }

    private Damage damage(List<List<Piece>> pieces) {
        var damaged = new ArrayList<Integer>();
        var sound = new ArrayList<Integer>();
        for (List<Piece> line : pieces) {
            int hurt = 0;
            int whole = 0;
            for (Piece piece : line) {
                var all = readings.of(piece.text());
                var unchanged = all.getFirst();
                if (Letters.hasDanish(piece.text())) {
                    whole += unchanged.known() ? 1 : 0;
                } else if (!isFirm(piece)) {
                    var best = best(all, EVEN);
                    if (best.known()
                            && unchanged.cost(EVEN) - best.cost(EVEN) > UNDOUBTED
                            && Letters.hasDanish(best.text())) {
                        hurt++;
                    }
                }
            }
            damaged.add(hurt);
            sound.add(whole);
        }
        return new Damage(damaged, sound);
    }

    private static boolean isFirm(Piece piece) {
        return piece.hasInnerCapital() || piece.isCapitals() || piece.hasDigit();
    }

    private String restoreLine(
            String line, int number, List<Piece> pieces, double damage, List<Restoration> restorations) {
        if (damage == Damage.NONE) {
            return line;
        }
        var result = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            if (isFirm(piece)) {
                continue;
            }
            var all = readings.of(piece.text());
            var unchanged = all.getFirst();
            var best = best(all, damage);
            double margin = unchanged.known() ? MARGIN_KNOWN : MARGIN_UNKNOWN;
            if (unchanged.cost(damage) - best.cost(damage) > margin) {
                String after = piece.restoredAs(best);
                result.append(line, at, piece.start()).append(after);
                at = piece.end();
                restorations.add(new Restoration(number + 1, piece.text(), after));
            }
        }
        return result.append(line, at, line.length()).toString();
    }

    private static Reading best(List<Reading> all, double damage) {
        Reading best = all.getFirst();
        for (Reading reading : all) {
            if (reading.cost(damage) < best.cost(damage)) {
                best = reading;
            }
        }
        return best;
    }
}
