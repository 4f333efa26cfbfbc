package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Cell;

/**
 * What somebody types in a cell.
 *
 * @param version of what stood there when it was written; 0 when nothing did
 */
public record CellText(Cell cell, String text, int version) {}
