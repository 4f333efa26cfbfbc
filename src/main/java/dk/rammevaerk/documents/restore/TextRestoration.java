package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.Restoration;
import dk.rammevaerk.documents.RestoredText;
import java.util.ArrayList;
import java.util.List;

/**
 * Restores one text: cuts it into pieces, estimates how much of it is damaged, then weighs for each piece the readings
 * against the one that believes the scan, first alone, then among its neighbours.
 */
public final class TextRestoration {
    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> believed = new ArrayList<>();
    private final ForeignLines foreign;
    private final Judgement judgement;
    private final Damage damage;
    private final Surroundings surroundings;

    public TextRestoration(Vocabulary vocabulary, Neighbours neighbours, List<String> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            pieces.addAll(Pieces.of(lines.get(i), i));
        }
        foreign = new ForeignLines(pieces);
        judgement = new Judgement(new Readings(vocabulary), neighbours, lines);
        damage = damage();
        surroundings = new Surroundings(lines, pieces, believed::get);
    }

    /** The text with its letters put right, and every change. */
    public RestoredText restored() {
        for (Piece piece : pieces) {
            believed.add(judgement.alone(piece, damageAround(piece)));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double share = damageAround(piece);
            if (share != Damage.NONE && judgement.isOpenQuestion(piece)) {
                believed.set(i, judgement.among(piece, share, surroundings.before(i), surroundings.after(i)));
            }
        }
        joinLines();
        return written();
    }

    private double damageAround(Piece piece) {
        return foreign.contains(piece.line()) ? Damage.NONE : damage.around(piece.line());
    }

    /** A word hyphenated over a line end is judged whole. */
    private void joinLines() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece first = pieces.get(i);
            Piece second = pieces.get(i + 1);
            double share = damageAround(first);
            if (share != Damage.NONE && isHyphenated(first, second)) {
                var halves = judgement.joined(first, second, share);
                if (!halves.isEmpty()) {
                    believed.set(i, halves.getFirst());
                    believed.set(i + 1, halves.getLast());
                }
            }
        }
    }

    private boolean isHyphenated(Piece first, Piece second) {
        return first.open()
                && second.line() == first.line() + 1
                && !second.isCapital()
                && lines.get(first.line()).substring(first.end()).strip().equals("-")
                && lines.get(second.line()).substring(0, second.start()).isBlank();
    }

    private Damage damage() {
        var damaged = new int[lines.size()];
        var sound = new int[lines.size()];
        for (Piece piece : pieces) {
            if (foreign.contains(piece.line())) {
                continue;
            }
            switch (judgement.evidence(piece)) {
                case DAMAGED -> damaged[piece.line()]++;
                case SOUND -> sound[piece.line()]++;
                case NOTHING -> {}
            }
        }
        return new Damage(damaged, sound);
    }

    private RestoredText written() {
        var texts = new ArrayList<String>();
        var restorations = new ArrayList<Restoration>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var text = new StringBuilder();
            int at = 0;
            for (; next < pieces.size() && pieces.get(next).line() == i; next++) {
                Piece piece = pieces.get(next);
                String after = believed.get(next);
                if (!after.equals(piece.text())) {
                    text.append(line, at, piece.start()).append(after);
                    at = piece.end();
                    restorations.add(new Restoration(i + 1, piece.text(), after));
                }
            }
            texts.add(text.append(line, at, line.length()).toString());
        }
        return new RestoredText(texts, restorations);
    }
}
