package dk.rammevaerk.reporting;

import java.time.Instant;

/** @param note what was said, or empty */
public record ResponseStep(ResponseState became, String note, Instant at, String by) {}
