package dk.rammevaerk.cli;

import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.PersonDays;
import java.io.PrintWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Full-year persons for other programs. */
record PlacementsJson(PrintWriter out) implements PlacementsOutput {
    @Override
    public void write(PlacementsReport report) {
        var cube = report.cube();
        try (var json = new ResultJson(out)) {
            json.writeStartObject();
            json.writeNumberProperty("year", cube.year().year());
            json.writeNumberProperty("daysInYear", cube.year().days());
            json.writeStringProperty(
                    "openPlacementsUntil", cube.year().lastOpenDay().toString());
            json.writeArrayPropertyStart("rows");
            for (var row : cube.rows()) row(json, cube, row);
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            json.writeNumberProperty("fullYearPersons", number(cube.total().days()));
            json.writeNumberProperty("persons", cube.total().persons());
            json.writeNumberProperty(
                    "singleTargetGroupFullYearPersons", number(cube.total().singleTargetGroup()));
            json.writeEndObject();
            coverage(json, cube.coverage());
            json.writeArrayPropertyStart("errors");
            report.eachFault(fault -> {
                json.writeStartObject();
                json.fault(fault);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void row(JsonGenerator json, Cube cube, Cube.Row row) {
        json.writeStartObject();
        for (int i = 0; i < row.values().size(); i++) {
            json.writeStringProperty(
                    cube.dimensions().get(i).jsonName(), row.values().get(i));
        }
        json.writeNumberProperty("fullYearPersons", number(row.days()));
        json.writeNumberProperty("persons", row.persons());
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, Cube.Coverage coverage) {
        json.writeObjectPropertyStart("placements");
        json.writeNumberProperty("read", coverage.read());
        json.writeNumberProperty("counted", coverage.counted());
        json.writeNumberProperty("outsideYear", coverage.outside());
        json.writeNumberProperty("faulty", coverage.faulty());
        json.writeNumberProperty("withoutFacility", coverage.uncertain());
        json.writeNumberProperty("withoutFacilityFullYearPersons", number(coverage.uncertainDays()));
        json.writeEndObject();
    }

    /** {@code 2353.0}, {@code 12.345678}: no more digits than say something, and one decimal at least. */
    private static BigDecimal number(PersonDays days) {
        var shortest = days.fullYearPersons().stripTrailingZeros();
        return shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    }
}
