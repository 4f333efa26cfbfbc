package dk.rammevaerk.cli;

import dk.rammevaerk.cli.TextTable.Column;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.tariffs.ComparedCharges;
import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.StayFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** For people: how it was counted, the stays, the total, and what was left out. */
final class StaysTable implements StaysOutput {
    private static final int DAYS = 9;
    private static final int AMOUNT = 16;

    private final PrintWriter out;
    private final Asked asked;
    private final TextTable stays;

    StaysTable(PrintWriter out, Asked asked) {
        this.out = out;
        this.asked = asked;
        this.stays = new TextTable(
                out,
                List.of(
                        Column.words(CommandTexts.of("stays.stay"), idWidth()),
                        Column.words(CommandTexts.of("stays.facility"), facilityWidth()),
                        Column.number(CommandTexts.of("stays.days"), DAYS),
                        Column.number(CommandTexts.of("stays.amount"), AMOUNT)));
    }

    /** {@code hoteldøgn}. */
    static String name(String rule) {
        return CommandTexts.of("rule." + rule);
    }

    @Override
    public Pricing.Receiver begin() {
        out.println(CommandTexts.of("stays.title", name(asked.rule())));
        explain();
        stays.head();
        return (stay, days, oere) -> stays.row(List.of(
                stay.id(), stay.facility(), DanishFormat.number(days), DanishFormat.amount(Money.ofOere(oere))));
    }

    @Override
    public void end(Pricing.Result result, List<StayFault> faults) {
        stays.rule();
        stays.row(List.of(
                CommandTexts.of("total"),
                CommandTexts.of("stays.count", result.stays()),
                DanishFormat.number(result.days()),
                DanishFormat.amount(result.total())));
        left(faults);
    }

    @Override
    public void compare(Comparison comparison, List<StayFault> faults) {
        var names = asked.rules().stream().map(StaysTable::name).toList();
        out.println(CommandTexts.of("compare.title", names.getFirst(), names.getLast()));
        explain();
        var headings = CommandTexts.listOf("compare.table", names.getFirst(), names.getLast());
        var table = new TextTable(
                out,
                IntStream.range(0, headings.size())
                        .mapToObj(i -> i == 0
                                ? Column.words(headings.get(i), facilityWidth())
                                : Column.number(headings.get(i), i % 2 == 1 ? DAYS : AMOUNT))
                        .toList());
        table.head();
        comparison.facilities().forEach((facility, charges) -> table.row(row(facility, charges)));
        table.rule();
        table.row(row(CommandTexts.of("total"), comparison.all()));
        left(faults);
    }

    private static List<String> row(String name, ComparedCharges charges) {
        return List.of(
                name,
                DanishFormat.number(charges.stays()),
                DanishFormat.number(charges.firstDays()),
                DanishFormat.amount(charges.first()),
                DanishFormat.number(charges.secondDays()),
                DanishFormat.amount(charges.second()),
                DanishFormat.number(charges.moreDays()),
                DanishFormat.amount(charges.more()));
    }

    private void explain() {
        out.println(CommandTexts.of("stays.files", asked.stayFile(), asked.rateFile()));
        out.println();
        for (var rule : asked.rules()) {
            out.println(CommandTexts.of("explained." + rule));
            if (DayCounts.countsHours(rule)) out.println(CommandTexts.of("explained.hours." + asked.hours()));
        }
        out.println(CommandTexts.of("explained.rates"));
        out.println();
    }

    private void left(List<StayFault> faults) {
        out.println();
        asked.left(faults).forEach(out::println);
        out.flush();
    }

    private int idWidth() {
        int widest = CommandTexts.of("total").length();
        for (var stay : asked.stays().stays())
            widest = Math.max(widest, stay.id().length());
        return widest;
    }

    private int facilityWidth() {
        var names = asked.stays().stays().facilities();
        int widest =
                CommandTexts.of("stays.count", asked.stays().stays().size()).length();
        for (int i = 0; i < names.size(); i++)
            widest = Math.max(widest, names.text(i).length());
        return widest;
    }
}
