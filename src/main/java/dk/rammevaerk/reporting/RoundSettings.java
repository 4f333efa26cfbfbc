package dk.rammevaerk.reporting;

/**
 * How a round is held: chosen when it is set up.
 *
 * @param prefills whether last time's answers stand in the cells from the start
 * @param namesTexts whether texts are gathered with the names of the authorities
 * @param audience who sees the result
 */
public record RoundSettings(boolean prefills, boolean namesTexts, ResultAudience audience) {}
