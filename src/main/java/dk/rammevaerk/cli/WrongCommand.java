package dk.rammevaerk.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command that was understood and cannot be carried out; the message is a sentence for whoever wrote it. */
final class WrongCommand extends ParameterException {
    private static final long serialVersionUID = 1L;

    /** @param key of the sentence in {@link CommandTexts} */
    WrongCommand(CommandSpec command, String key, Object... details) {
        super(command.commandLine(), CommandTexts.of(key, details));
    }
}
