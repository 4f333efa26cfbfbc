package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Cell;
import java.time.Instant;

/** What stands in a cell. An emptied one stays, with an empty text. */
public record Entry(Cell cell, String text, Origin origin, int version, Instant savedAt, String savedBy) {}
