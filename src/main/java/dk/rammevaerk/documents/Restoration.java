package dk.rammevaerk.documents;

/**
 * One word that was changed because its Danish letters were damaged.
 *
 * @param line the line of the source, counted from 1
 * @param before the word as the source has it
 * @param after the word as it was restored
 */
public record Restoration(int line, String before, String after) {}
