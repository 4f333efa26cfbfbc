package dk.rammevaerk.documents.table;

/** What may be wrong with a row; the sentence about it stands under its key with what people read. */
public interface Flaw {
    String key();
}
