package dk.rammevaerk.cli;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesJson;
import dk.rammevaerk.documents.MinutesReader;
import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.Restorer;
import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.kernel.DanishFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the reader makes of minutes, without a database. A file that cannot be read does not stop the others. */
@Command(name = "read", resourceBundle = CommandTexts.BUNDLE)
final class ReadCommand implements Callable<Integer> {
    /** The fora of a cooperation by the names people use, so that "KKR Midtjylland" is known as KKR. */
    private static final List<String> FORA =
            List.of("DASSOS", "KOSU", "KD-Net", "KKR", "Takstgruppen", "Forretningsudvalget");

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FIL", descriptionKey = "files")
    List<Path> files;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    ReadCommand() {}

    @Override
    public Integer call() {
        var reader = new MinutesReader(Restorer.load()::restore, new KnownNames(List.of(), List.of(), FORA));
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var read = new ArrayList<ReadMinutes>();
        for (var file : files) {
            try {
                var minutes = reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                        .minutes();
                read.add(minutes);
                if (!json) describe(file, minutes).forEach(out::println);
            } catch (UnreadableDocument e) {
                err.println(CommandTexts.of("file", file, e.getMessage()));
            } catch (NoSuchFileException e) {
                err.println(CommandTexts.of("missing", file));
            } catch (IOException e) {
                err.println(CommandTexts.of("unopened", file));
            }
        }
        if (json && files.size() == 1) read.stream().map(MinutesJson::write).forEach(out::println);
        if (json && files.size() > 1) out.println(MinutesJson.writeAll(read));
        return read.size() == files.size() ? 0 : 1;
    }

    private static List<String> describe(Path file, ReadMinutes minutes) {
        var lines = new ArrayList<String>();
        lines.add(CommandTexts.of(
                "read",
                file,
                minutes.forum() == null ? CommandTexts.of("unknownForum") : minutes.forum(),
                minutes.date() == null ? CommandTexts.of("unknownDate") : DanishFormat.date(minutes.date()),
                minutes.items().size(),
                minutes.warnings().size()));
        minutes.items()
                .forEach(item -> lines.add("  " + (item.number() == null ? "" : item.number() + " ") + item.title()));
        for (Warning warning : minutes.warnings()) {
            lines.add("  " + CommandTexts.of("warning", warning.line(), warning.text()));
        }
        return lines;
    }
}
