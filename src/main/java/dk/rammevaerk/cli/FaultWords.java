package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.Flaw;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** What is wrong with a row, as people read it. A file may have a million faults, so each sentence is understood once. */
final class FaultWords {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages_da");

    private final Map<Flaw, MessageFormat> sentences = new HashMap<>();

    String sentence(Fault fault) {
        return sentences
                .computeIfAbsent(fault.flaw(), flaw -> CommandTexts.format(SENTENCES.getString(flaw.key())))
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

    String line(Fault fault) {
        return place(fault) + ": " + sentence(fault);
    }
}
