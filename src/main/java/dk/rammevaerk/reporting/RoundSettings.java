package dk.rammevaerk.reporting;

/**
 * @param prefills whether last time's answers stand in the cells from the start
 * @param namesTexts whether texts are gathered with the names of the authorities
 */
public record RoundSettings(boolean prefills, boolean namesTexts, ResultAudience audience) {}
