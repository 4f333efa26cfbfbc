package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
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
import java.util.Comparator;
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
    static final class Form {
        @Option(names = "--json")
        boolean json;

        @Option(names = "--csv")
        boolean csv;

        @Option(names = "--xlsx", paramLabel = "FIL")
        @Nullable
        Path workbook;
    }

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INDSKRIVNINGER")
    String placements;

    @Parameters(index = "1", paramLabel = "TILBUD")
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
        var report = new PlacementsReport(
                cube,
                CommandFiles.name(placements),
                CommandFiles.name(facilities),
                inOrder(register.faults(), sheet.faults(), cube.faults()));
        return tell(report, files);
    }

    private int tell(PlacementsReport report, CommandFiles files) {
        var out = spec.commandLine().getOut();
        if (form.json) PlacementsJson.write(report, out);
        else if (form.csv) PlacementsTable.writeCsv(report, out);
        else if (form.workbook == null) PlacementsTable.print(report, out);
        else if (!isWritten(report, form.workbook)) return 1;
        return files.tell(report.faults(), form.json);
    }

    private boolean isWritten(PlacementsReport report, Path workbook) {
        try {
            PlacementsWorkbook.write(report, workbook);
            spec.commandLine().getOut().println(CommandTexts.of("written", workbook));
            report.coverage().forEach(spec.commandLine().getOut()::println);
            return true;
        } catch (IOException notWritable) {
            spec.commandLine().getErr().println(CommandTexts.of("notWritten", workbook));
            return false;
        }
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
                throw wrong("notWritten", input);
            }
        }
    }

    private WrongCommand wrong(String key, Object... details) {
        return new WrongCommand(spec, key, details);
    }

    /** Facilities first, since placements depend on them; then by line. */
    private static List<Fault> inOrder(List<Fault> facilities, List<Fault> read, List<Fault> counted) {
        var faults = new ArrayList<>(read);
        faults.addAll(counted);
        faults.sort(Comparator.comparingInt(Fault::line));
        faults.addAll(0, facilities);
        return faults;
    }
}
