package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes results as other programs read them, row by row, so that a million rows take no memory. What breaks off stays
 * broken: it is never closed into something that looks whole.
 */
final class ResultJson extends JsonGeneratorDelegate {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final FaultWords words = new FaultWords();

    /** Closing it leaves the writer open. */
    ResultJson(PrintWriter out) {
        super(generator(out));
    }

    private static JsonGenerator generator(PrintWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), new FilterWriter(out) {
            @Override
            public void close() throws IOException {
                write(System.lineSeparator());
                flush();
            }
        });
    }

    /** The members of a fault; whoever knows more of it adds theirs before. */
    void fault(Fault fault) {
        writeStringProperty("file", fault.file());
        if (fault.line() > 0) writeNumberProperty("line", fault.line());
        else writeNullProperty("line");
        if (fault.cell() != null) writeStringProperty("cell", fault.cell());
        if (fault.column() != null) writeStringProperty("column", fault.column());
        writeStringProperty("error", words.sentence(fault));
    }
}
