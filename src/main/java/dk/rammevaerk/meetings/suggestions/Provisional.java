package dk.rammevaerk.meetings.suggestions;

/**
 * A line of what is to come on a meeting, as far as it is known.
 *
 * @param closed whether it is or is wished closed: its title is then for those inside alone
 */
public record Provisional(String title, boolean closed) {}
