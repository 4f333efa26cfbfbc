package dk.rammevaerk.cli;

import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.tariffs.ComparedCharges;
import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.StayFault;
import java.io.PrintWriter;
import java.util.List;

/** For spreadsheet programs: one row for each stay or facility. The total would be added to them there, so it is told beside them. */
final class StaysCsv implements StaysOutput {
    private final PrintWriter out;
    private final PrintWriter beside;
    private final Asked asked;

    StaysCsv(PrintWriter out, PrintWriter beside, Asked asked) {
        this.out = out;
        this.beside = beside;
        this.asked = asked;
    }

    @Override
    public Pricing.Receiver begin() {
        out.print(CsvSheet.MARK);
        out.print(CsvSheet.row(CommandTexts.listOf("stays.csv")));
        return (stay, days, oere) -> out.print(CsvSheet.row(
                List.of(stay.id(), stay.facility(), days, Money.ofOere(oere).kroner())));
    }

    @Override
    public void end(Pricing.Result result, List<StayFault> faults) {
        out.flush();
        beside.println(
                CommandTexts.of("stays.total", result.stays(), result.days(), DanishFormat.amount(result.total())));
        asked.left(faults).forEach(beside::println);
    }

    @Override
    public void compare(Comparison comparison, List<StayFault> faults) {
        out.print(CsvSheet.MARK);
        var names = asked.rules().stream().map(StaysTable::name).toList();
        out.print(CsvSheet.row(CommandTexts.listOf("compare.csv", names.getFirst(), names.getLast())));
        comparison.facilities().forEach((facility, charges) -> out.print(row(facility, charges)));
        out.flush();
        asked.left(faults).forEach(beside::println);
    }

    private static String row(String facility, ComparedCharges charges) {
        return CsvSheet.row(List.of(
                facility,
                charges.stays(),
                charges.firstDays(),
                charges.first().kroner(),
                charges.secondDays(),
                charges.second().kroner(),
                charges.moreDays(),
                charges.more().kroner()));
    }
}
