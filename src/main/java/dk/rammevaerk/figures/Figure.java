package dk.rammevaerk.figures;

import java.time.Instant;

/**
 * A result as it was when somebody froze it. It never changes: who needs newer numbers freezes another one.
 *
 * @param takenBy the account's name
 * @param hash SHA-256 over the content as it is kept, in hexadecimal digits; the database checks it
 */
public record Figure(FigureId id, FigureContent content, Instant takenAt, String takenBy, String hash) {}
