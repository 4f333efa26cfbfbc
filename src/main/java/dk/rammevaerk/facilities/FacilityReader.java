package dk.rammevaerk.facilities;

import static dk.rammevaerk.facilities.FacilitySheet.DEPARTMENT;
import static dk.rammevaerk.facilities.FacilitySheet.FROM;
import static dk.rammevaerk.facilities.FacilitySheet.LAST_DAY;
import static dk.rammevaerk.facilities.FacilitySheet.MUNICIPALITY;
import static dk.rammevaerk.facilities.FacilitySheet.OPERATOR_KIND;
import static dk.rammevaerk.facilities.FacilitySheet.PARAGRAPH;
import static dk.rammevaerk.facilities.FacilitySheet.PLACES;
import static dk.rammevaerk.facilities.FacilitySheet.TARGET_GROUPS;

import dk.rammevaerk.documents.table.ColumnPlace;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.Periods;
import dk.rammevaerk.documents.table.Row;
import dk.rammevaerk.documents.table.Symbols;
import dk.rammevaerk.kernel.Municipalities;
import dk.rammevaerk.kernel.OperatorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a register's rows in, one by one. */
final class FacilityReader implements Consumer<Row> {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");

    private final Services services = new Services();
    private final List<FacilityPeriod> periods = new ArrayList<>();

    /** By service. */
    private final Map<Integer, Doubt> doubts = new HashMap<>();

    /** Where first days stand, for overlaps, which are found when all rows are read. */
    private @Nullable ColumnPlace firstDays;

    @Override
    public void accept(Row row) {
        boolean isWhole = row.isSound();
        var days = Periods.of(row, FROM, LAST_DAY);
        boolean areDaysSound = row.isSound();
        int service = services.of(row, DEPARTMENT, PARAGRAPH);
        var operator = operatorKind(row);
        var audience = audience(row);
        lookAtTheRest(row);
        if (service == Symbols.NONE) return;
        if (days == null || !areDaysSound) {
            doubts.merge(service, new Doubt(row.line(), service, doubtfulFrom(row, isWhole)), Doubt::wider);
            return;
        }
        var trait =
                operator != null && row.isSound() ? new Trait(operator, services.paragraph(service), audience) : null;
        periods.add(new FacilityPeriod(row.line(), service, days, trait));
        if (firstDays == null) firstDays = row.place(FROM);
    }

    /**
     * From when on a row keeps others from answering, whose days cannot be read: from its first day when only the last is
     * wrong. When they are in the wrong order, nobody knows which of the two is.
     *
     * @param isWhole whether its cells stand where they should
     */
    private static int doubtfulFrom(Row row, boolean isWhole) {
        var first = row.date(FROM);
        boolean isOnlyTheLastWrong = isWhole && row.date(LAST_DAY) == null;
        return first != null && isOnlyTheLastWrong ? Math.toIntExact(first.toEpochDay()) : Doubt.EVER;
    }

    private static @Nullable OperatorKind operatorKind(Row row) {
        if (!row.require(OPERATOR_KIND)) return null;
        var written = row.text(OPERATOR_KIND);
        var kind = OperatorKind.of(written);
        if (kind.isEmpty()) row.fault(OPERATOR_KIND, FacilityFlaw.NOT_AN_OPERATOR_KIND, written);
        return kind.orElse(null);
    }

    private static Audience audience(Row row) {
        var groups = new LinkedHashSet<TargetGroup>();
        for (var part : BAR.split(row.text(TARGET_GROUPS), -1)) {
            if (part.isBlank()) continue;
            TargetGroups.find(part)
                    .ifPresentOrElse(
                            groups::add, () -> row.fault(TARGET_GROUPS, FacilityFlaw.NOT_A_TARGET_GROUP, part.strip()));
        }
        return Audience.of(groups);
    }

    /** Nothing is counted by these, but what stands in them must be readable. */
    private static void lookAtTheRest(Row row) {
        var municipality = row.text(MUNICIPALITY);
        if (!municipality.isEmpty() && Municipalities.code(municipality).isEmpty()) {
            row.fault(MUNICIPALITY, FacilityFlaw.NOT_A_MUNICIPALITY, municipality);
        }
        var places = row.text(PLACES);
        if (!places.isEmpty() && !WHOLE_NUMBER.matcher(places).matches()) {
            row.fault(PLACES, FacilityFlaw.NOT_A_NUMBER_OF_PLACES, places);
        }
    }

    Services services() {
        return services;
    }

    List<FacilityPeriod> periods() {
        return periods;
    }

    /** By service, the widest of each. */
    Map<Integer, Doubt> doubts() {
        return doubts;
    }

    /** It stands at the first day of the later row. */
    Fault fault(Timeline.Overlap overlap) {
        var details = List.of(
                services.department(overlap.service()),
                services.paragraph(overlap.service()),
                String.valueOf(overlap.earlierLine()));
        return Objects.requireNonNull(firstDays).fault(overlap.line(), FacilityFlaw.OVERLAPS, details);
    }
}
