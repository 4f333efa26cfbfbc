package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes results as other programs read them, row by row, so that a million rows take no memory. */
final class ResultJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ResultJson() {}

    /** Closing it leaves the writer open. */
    static JsonGenerator to(PrintWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), new FilterWriter(out) {
            @Override
            public void close() throws IOException {
                write(System.lineSeparator());
                flush();
            }
        });
    }

    /** The members of a fault; whoever knows more of it adds theirs before. */
    static void fault(JsonGenerator json, Fault fault) {
        json.writeStringProperty("file", fault.file());
        if (fault.line() > 0) json.writeNumberProperty("line", fault.line());
        else json.writeNullProperty("line");
        if (fault.cell() != null) json.writeStringProperty("cell", fault.cell());
        if (fault.column() != null) json.writeStringProperty("column", fault.column());
        json.writeStringProperty("error", FaultWords.sentence(fault));
    }
}
