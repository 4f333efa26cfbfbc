package dk.rammevaerk.meetings.suggestions;

import java.util.UUID;

/**
 * A line of what is to come on a meeting, as far as it is known.
 *
 * @param id of the item, or of the suggestion that waits
 * @param closed whether it is or is wished closed: its title is then for those inside alone
 */
public record Provisional(UUID id, String title, boolean closed) {}
