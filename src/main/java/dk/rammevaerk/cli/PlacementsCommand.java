package dk.rammevaerk.cli;

import dk.rammevaerk.facilities.FacilitySheet;
import dk.rammevaerk.placements.CountedYear;
import dk.rammevaerk.placements.Dimension;
import dk.rammevaerk.placements.FullYearPersons;
import dk.rammevaerk.placements.PlacementSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts full-year persons of the places a municipality bought, by what the register of facilities says of them. */
@Command(name = "placements", resourceBundle = CommandTexts.BUNDLE)
final class PlacementsCommand implements Callable<Integer> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** In which form the result is wanted. */
    static final class Form extends OutputForm {
        @Option(names = "--xlsx", paramLabel = "FIL")
        @Nullable
        Path workbook;
    }

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLADSER", descriptionKey = "placements")
    String placements;

    @Parameters(index = "1", paramLabel = "TILBUD", descriptionKey = "facilities")
    String facilities;

    @Option(names = "--year", required = true, paramLabel = "ÅR")
    int year;

    @Option(names = "--until", paramLabel = "DATO")
    @Nullable
    LocalDate until;

    @Option(names = "--by", split = ",", paramLabel = "OPDELING")
    @Nullable
    List<String> by;

    @ArgGroup
    Form form = new Form();

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    PlacementsCommand() {}

    @Override
    public Integer call() {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw wrong("noSuchYear", String.valueOf(year));
        var counted = until == null ? CountedYear.of(year) : new CountedYear(year, until);
        var dimensions = dimensions();
        refuseToReplaceInput();
        var files = new CommandFiles(spec, placements, facilities);
        var register = files.read(facilities, FacilitySheet::read);
        if (register == null) {
            files.lookThrough(placements);
            return files.refuse();
        }
        var sheet = files.read(placements, file -> PlacementSheet.read(file, register.register()));
        if (sheet == null) return files.refuse();
        var cube = FullYearPersons.count(sheet.placements(), register.register(), counted, dimensions);
        return tell(
                new PlacementsReport(
                        cube, CommandFiles.name(placements), CommandFiles.name(facilities), sheet, register),
                files);
    }

    private int tell(PlacementsReport report, CommandFiles files) {
        try {
            output().write(report);
        } catch (IOException notWritable) {
            throw new NotWritten(String.valueOf(form.workbook), notWritable);
        } finally {
            if (!form.json) files.tell(report::eachFault);
        }
        return report.isSound() ? 0 : ExitCodes.FAULTS;
    }

    private PlacementsOutput output() {
        var out = spec.commandLine().getOut();
        if (form.json) return new PlacementsJson(out);
        if (form.csv) return new PlacementsCsv(out, spec.commandLine().getErr());
        return form.workbook == null ? new PlacementsTable(out) : new PlacementsWorkbook(form.workbook, out);
    }

    private List<Dimension> dimensions() {
        if (by == null) return Dimension.ALL;
        var dimensions = new ArrayList<Dimension>();
        for (var name : by) {
            dimensions.add(PlacementsReport.dimension(name).orElseThrow(() -> wrong("noSuchDimension", name)));
        }
        if (new HashSet<>(dimensions).size() < dimensions.size()) throw wrong("twice", String.join(",", by));
        return dimensions;
    }

    private void refuseToReplaceInput() {
        if (form.workbook == null || !Files.exists(form.workbook)) return;
        for (var input : List.of(placements, facilities)) {
            try {
                if (Files.exists(Path.of(input)) && Files.isSameFile(Path.of(input), form.workbook)) {
                    throw wrong("replacesInput", input);
                }
            } catch (IOException unknown) {
                throw wrong("notWritten", String.valueOf(form.workbook));
            }
        }
    }

    private WrongCommand wrong(String key, Object... details) {
        return new WrongCommand(spec, key, details);
    }
}
