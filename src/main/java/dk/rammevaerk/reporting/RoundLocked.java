package dk.rammevaerk.reporting;

/** A round takes no more answers: what has come in is its result. */
public record RoundLocked(ReportingRound round) {}
