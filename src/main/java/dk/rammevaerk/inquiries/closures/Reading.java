package dk.rammevaerk.inquiries.closures;

import java.time.Instant;

/** That somebody who acts for an authority has opened it, and when first. */
public record Reading(String authority, Instant at) {}
