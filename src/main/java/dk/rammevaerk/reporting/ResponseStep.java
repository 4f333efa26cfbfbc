package dk.rammevaerk.reporting;

import java.time.Instant;

/**
 * A step that a response took.
 *
 * @param note what was said, or empty
 * @param by the name of the account that took it
 */
public record ResponseStep(ResponseState became, String note, Instant at, String by) {}
