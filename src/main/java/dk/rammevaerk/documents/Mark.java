package dk.rammevaerk.documents;

/**
 * Where in the document a field was read, so that the document can be shown beside its fields.
 *
 * @param fromLine the first line, counted from 1
 * @param toLine the last line, inclusive
 * @param field such as {@code date}, {@code participants[3]}, {@code remarks}, {@code items[2].title} or
 *     {@code items[2].minutes}; indices count from 0
 */
public record Mark(int fromLine, int toLine, String field) {}
