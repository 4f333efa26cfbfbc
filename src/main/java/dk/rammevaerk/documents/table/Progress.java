package dk.rammevaerk.documents.table;

public interface Progress {
    void read(long bytes, long ofBytes, long rows);
}
