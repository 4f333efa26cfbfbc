package dk.rammevaerk.api.tokens;

import java.time.Instant;

/**
 * One reading.
 *
 * @param asked the path with its query
 */
public record TokenUse(Instant at, String asked) {}
