package dk.rammevaerk.documents.restore;

/** What a piece's capitals say of it: a capital inside a sentence is mostly a name, whatever the word looks like. */
enum Casing {
    /** Small letters: hardly a name. */
    SMALL(5, 0, 0, 0),
    /** A capital where a sentence or heading begins, or all capitals: says nothing. */
    UNCLEAR(0, 0, 0, 0),
    /** A capital inside a sentence. */
    NAMED(-2, 4, 4, -3);

    private final double name;
    private final double word;
    private final double compound;
    private final double unknown;

    Casing(double name, double word, double compound, double unknown) {
        this.name = name;
        this.word = word;
        this.compound = compound;
        this.unknown = unknown;
    }

    static Casing of(Piece piece) {
        if (!piece.isCapital()) {
            return SMALL;
        }
        // a damaged l stands first in Igsninger
        return piece.sentenceStart() || piece.isCapitals() || piece.text().charAt(0) == 'I' ? UNCLEAR : NAMED;
    }

    /** What the casing adds to the surprise of a known word or name. */
    double of(int traits) {
        return Traits.has(traits, Traits.NAME) ? name : word;
    }

    /** What it adds to a compound of known words. */
    double ofCompound() {
        return compound;
    }

    /** What it adds to a word nobody knows. */
    double ofUnknown() {
        return unknown;
    }
}
