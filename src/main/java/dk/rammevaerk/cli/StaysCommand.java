package dk.rammevaerk.cli;

import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.DayCount;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Hours;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.RateSheet;
import dk.rammevaerk.tariffs.StayFault;
import dk.rammevaerk.tariffs.StaySheet;
import java.util.ArrayList;
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
        @Option(names = "--rule", required = true)
        @Nullable
        String rule;

        @Option(names = "--compare", split = ",", required = true)
        @Nullable
        List<String> compared;
    }

    /** In which form the result is wanted. */
    static final class Form {
        @Option(names = "--json")
        boolean json;

        @Option(names = "--csv")
        boolean csv;
    }

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OPHOLD")
    String stays;

    @Parameters(index = "1", paramLabel = "TAKSTER")
    String rates;

    @ArgGroup(multiplicity = "1")
    Counting counting;

    @Option(names = "--hours")
    Hours hours = Hours.ELAPSED;

    @ArgGroup
    Form form = new Form();

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    StaysCommand() {}

    @Override
    public Integer call() {
        var rules = counting.compared == null ? List.of(String.valueOf(counting.rule)) : counting.compared;
        if (counting.compared != null
                && (rules.size() != COMPARED || rules.getFirst().equals(rules.getLast()))) {
            throw new WrongCommand(spec, "twoRules", String.join(",", rules));
        }
        var counts = rules.stream().map(this::count).toList();
        var files = new CommandFiles(spec, stays, rates);
        var stayed = files.read(stays, StaySheet::read);
        var rated = files.read(rates, RateSheet::read);
        if (stayed == null || rated == null) return files.refuse();
        var output = output(new StaysOutput.Asked(
                rules, hours.name(), stayed.stays(), rated.rates().file(), rated.faults()));
        var faults = new ArrayList<StayFault>(stayed.faults());
        if (counts.size() == 1) {
            var receiver = output.begin();
            var result = new Pricing(rated.rates(), counts.getFirst()).price(stayed.stays(), receiver);
            faults.addAll(result.faults());
            output.end(result, inOrder(faults));
        } else {
            var comparison = Comparison.of(stayed.stays(), rated.rates(), counts.getFirst(), counts.getLast());
            faults.addAll(comparison.faults());
            output.compare(comparison, inOrder(faults));
        }
        return files.tell(
                Stream.concat(rated.faults().stream(), inOrder(faults).stream().map(StayFault::fault))
                        .toList(),
                form.json);
    }

    private static List<StayFault> inOrder(List<StayFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> fault.fault().line()))
                .toList();
    }

    private StaysOutput output(StaysOutput.Asked asked) {
        var out = spec.commandLine().getOut();
        if (form.json) return new StaysJson(out, asked);
        return form.csv ? new StaysCsv(out, asked) : new StaysTable(out, asked);
    }

    private DayCount count(String rule) {
        return DayCounts.named(rule, hours)
                .orElseThrow(() -> new WrongCommand(spec, "noSuchRule", rule, String.join(", ", DayCounts.names())));
    }
}
