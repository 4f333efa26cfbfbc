package dk.rammevaerk.documents.table;

/** Is told now and then how far a file is read. */
@FunctionalInterface
public interface Progress {
    /**
     * @param bytes read so far
     * @param ofBytes of the whole file; negative when nobody knows
     * @param rows read so far
     */
    void read(long bytes, long ofBytes, long rows);
}
