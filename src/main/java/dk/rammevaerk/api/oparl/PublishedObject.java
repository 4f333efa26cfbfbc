package dk.rammevaerk.api.oparl;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object as it is kept.
 *
 * @param content null when it was taken back
 */
record PublishedObject(Pointer pointer, @Nullable ObjectNode content, Instant created, Instant modified) {}
