package dk.rammevaerk.reporting.indicators.web;

import java.util.List;

/**
 * Figures by authority or operator kind.
 *
 * @param rowHeading what a row is
 * @param columns the operator kinds; empty when there is only the sum
 * @param share whether a column tells the per cent
 * @param foot the sums, when there is more than one row
 */
public record IndicatorTable(
        String caption, String rowHeading, List<String> columns, boolean share, List<Row> rows, List<Row> foot) {
    /**
     * @param cells one for each column; empty when missing
     * @param total empty when all is missing
     */
    public record Row(String name, List<String> cells, String total, String percent) {}
}
