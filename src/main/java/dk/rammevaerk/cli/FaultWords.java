package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is wrong with a row, as people read it. */
final class FaultWords {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages_da");

    private FaultWords() {}

    static String sentence(Fault fault) {
        return new MessageFormat(SENTENCES.getString(fault.flaw().key()), dk.rammevaerk.kernel.DanishFormat.DANISH)
                .format(fault.details().toArray());
    }

    /** {@code placements.csv, linje 19, til}; as much of it as is known. */
    static String place(Fault fault) {
        var place = new StringBuilder(fault.file());
        if (fault.cell() != null) place.append(", ").append(CommandTexts.of("cell", fault.cell()));
        else if (fault.line() > 0) place.append(", ").append(CommandTexts.of("line", String.valueOf(fault.line())));
        if (fault.column() != null) place.append(", ").append(fault.column());
        return place.toString();
    }

    static String line(Fault fault) {
        return place(fault) + ": " + sentence(fault);
    }
}
