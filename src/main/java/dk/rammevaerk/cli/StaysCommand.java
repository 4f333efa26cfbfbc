package dk.rammevaerk.cli;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.DayCount;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Hours;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.RateSheet;
import dk.rammevaerk.tariffs.Rates;
import dk.rammevaerk.tariffs.StayFault;
import dk.rammevaerk.tariffs.StaySheet;
import dk.rammevaerk.tariffs.Stays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what stays cost by a way of counting days, or what the difference is between two. */
@Command(name = "stays", resourceBundle = CommandTexts.BUNDLE)
final class StaysCommand implements Callable<Integer> {
    private static final int COMPARED = 2;

    /** One way of counting, or two beside each other. */
    static final class Counting {
        @Option(names = "--rule", paramLabel = "REGEL", required = true)
        @Nullable
        String rule;

        @Option(names = "--compare", paramLabel = "REGEL", split = ",", required = true)
        @Nullable
        List<String> compared;
    }

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OPHOLD", descriptionKey = "stays")
    String stays;

    @Parameters(index = "1", paramLabel = "TAKSTER", descriptionKey = "rates")
    String rates;

    @ArgGroup(multiplicity = "1")
    Counting counting;

    @Option(names = "--hours", paramLabel = "TIMER")
    @Nullable
    Hours hours;

    @ArgGroup
    OutputForm form = new OutputForm();

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    StaysCommand() {}

    @Override
    public Integer call() {
        var rules = rules();
        if (hours != null && rules.stream().noneMatch(DayCounts::countsHours)) throw new WrongCommand(spec, "noHours");
        var counted = hours == null ? Hours.ELAPSED : hours;
        var counts = rules.stream()
                .map(rule -> DayCounts.named(rule, counted).orElseThrow())
                .toList();
        var files = new CommandFiles(spec, stays, rates);
        var stayed = files.read(stays, StaySheet::read);
        var rated = files.read(rates, RateSheet::read);
        if (stayed == null || rated == null) return files.refuse();
        var output = output(new StaysOutput.Asked(
                rules, counted, CommandFiles.name(stays), stayed, CommandFiles.name(rates), rated));
        // without the rates all stays lack the same, which is said once
        var priced = rated.isComplete() ? stayed.stays() : new Stays(stays);
        var faults = counts.size() == 1
                ? price(priced, rated.rates(), counts.getFirst(), stayed, output)
                : compare(priced, rated.rates(), counts, stayed, output);
        if (!form.json) {
            files.tell(told -> {
                rated.faults().forEach(told);
                faults.forEach(fault -> told.accept(fault.fault()));
            });
        }
        return rated.faults().isEmpty() && faults.isEmpty() ? 0 : ExitCodes.FAULTS;
    }

    private static List<StayFault> price(
            Stays stays, Rates rates, DayCount count, StaySheet sheet, StaysOutput output) {
        var result = new Pricing(rates, count).price(stays, output.begin());
        var faults = inOrder(sheet.faults(), result.faults());
        output.end(result, faults);
        return faults;
    }

    private static List<StayFault> compare(
            Stays stays, Rates rates, List<DayCount> counts, StaySheet sheet, StaysOutput output) {
        var comparison = Comparison.of(stays, rates, counts.getFirst(), counts.getLast());
        var faults = inOrder(sheet.faults(), comparison.faults());
        output.compare(comparison, faults);
        return faults;
    }

    private static List<StayFault> inOrder(List<StayFault> read, List<StayFault> priced) {
        return Stream.concat(read.stream(), priced.stream())
                .sorted(Comparator.comparingInt(fault -> fault.fault().line()))
                .toList();
    }

    private StaysOutput output(StaysOutput.Asked asked) {
        var out = spec.commandLine().getOut();
        if (form.json) return new StaysJson(out, asked);
        return form.csv ? new StaysCsv(out, spec.commandLine().getErr(), asked) : new StaysTable(out, asked);
    }

    /** The names of the rules asked for: one, or two that differ. */
    private List<String> rules() {
        if (counting.compared == null) return List.of(rule(String.valueOf(counting.rule)));
        var rules = counting.compared.stream().map(this::rule).distinct().toList();
        if (rules.size() == COMPARED && counting.compared.size() == COMPARED) return rules;
        throw new WrongCommand(spec, "twoRules", String.join(",", counting.compared));
    }

    /** By its name in the format, or as Danes call it. */
    private String rule(String given) {
        var written = given.strip();
        return DayCounts.names().stream()
                .filter(name ->
                        name.equalsIgnoreCase(written) || StaysTable.name(name).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new WrongCommand(spec, "noSuchRule", written, DanishFormat.list(DayCounts.names())));
    }
}
