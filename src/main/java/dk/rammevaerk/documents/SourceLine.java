package dk.rammevaerk.documents;

/**
 * One line of the document.
 *
 * @param number counted from 1 through the document
 * @param page counted from 1; 1 throughout for a file without pages
 * @param original as the file has it
 * @param restored with damaged letters restored; the same as {@code original} when nothing was damaged
 */
public record SourceLine(int number, int page, String original, String restored) {}
