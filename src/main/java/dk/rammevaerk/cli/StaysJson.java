package dk.rammevaerk.cli;

import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.tariffs.ComparedCharges;
import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.StayFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** For other programs; amounts as texts with two decimals, so that none is rounded on its way. */
final class StaysJson implements StaysOutput {
    private final ResultJson json;
    private final Asked asked;

    StaysJson(PrintWriter out, Asked asked) {
        this.json = new ResultJson(out);
        this.asked = asked;
    }

    @Override
    public Pricing.Receiver begin() {
        json.writeStartObject();
        json.writeStringProperty("rule", asked.rule());
        hours();
        json.writeArrayPropertyStart("stays");
        return (stay, days, oere) -> {
            json.writeStartObject();
            json.writeStringProperty("stay", stay.id());
            json.writeNumberProperty("days", days);
            json.writeStringProperty("amount", Money.ofOere(oere).toString());
            json.writeEndObject();
        };
    }

    @Override
    public void end(Pricing.Result result, List<StayFault> faults) {
        json.writeEndArray();
        errors(faults);
        json.writeStringProperty("total", result.total().toString());
        json.writeEndObject();
        json.close();
    }

    @Override
    public void compare(Comparison comparison, List<StayFault> faults) {
        json.writeStartObject();
        json.writeArrayPropertyStart("rules");
        asked.rules().forEach(json::writeString);
        json.writeEndArray();
        hours();
        json.writeArrayPropertyStart("facilities");
        comparison.facilities().forEach((facility, charges) -> {
            json.writeStartObject();
            json.writeStringProperty("facility", facility);
            charges(charges);
            json.writeEndObject();
        });
        json.writeEndArray();
        errors(faults);
        json.writeObjectPropertyStart("total");
        charges(comparison.all());
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    /** Only where it matters. */
    private void hours() {
        if (asked.rules().stream().anyMatch(DayCounts::countsHours)) {
            json.writeStringProperty("hours", asked.hours().name().toLowerCase(Locale.ROOT));
        }
    }

    private void charges(ComparedCharges charges) {
        json.writeNumberProperty("stays", charges.stays());
        amount(asked.rules().getFirst(), charges.firstDays(), charges.first());
        amount(asked.rules().getLast(), charges.secondDays(), charges.second());
        amount("difference", charges.moreDays(), charges.more());
    }

    private void amount(String name, long days, Money amount) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("days", days);
        json.writeStringProperty("amount", amount.toString());
        json.writeEndObject();
    }

    private void errors(List<StayFault> faults) {
        json.writeArrayPropertyStart("errors");
        for (var fault : asked.rates().faults()) {
            json.writeStartObject();
            json.fault(fault);
            json.writeEndObject();
        }
        for (var fault : faults) {
            json.writeStartObject();
            if (!fault.stay().isEmpty()) json.writeStringProperty("stay", fault.stay());
            json.fault(fault.fault());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
