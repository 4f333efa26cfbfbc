package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.Route;
import dk.rammevaerk.cases.RouteStep;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.Station.Stage;
import dk.rammevaerk.cases.StepId;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a route that are still to come, as the fields hold them. */
public record RouteForm(List<Row> rows) {
    static final String COUNCILS = "raad";
    static final String STAGE = "andet";
    private static final int MOST = 40;

    /**
     * One step.
     *
     * @param id empty for a new one
     * @param where the forum's code after {@code forum:}, or one of the two others
     * @param stage what it is called, when it is outside the fora
     */
    public record Row(String id, String where, String stage, String role, String due, boolean alongside) {
        static final Row BLANK = new Row("", "", "", StepRole.DISCUSSES.name(), "", false);

        static Row of(RouteStep step) {
            return new Row(
                    step.id().toString(),
                    switch (step.station()) {
                        case InForum(var code) -> "forum:" + code;
                        case AllCouncils _ -> COUNCILS;
                        case Stage _ -> STAGE;
                    },
                    step.station() instanceof Stage(var title) ? title : "",
                    step.role().name(),
                    step.due() == null ? "" : step.due().toString(),
                    step.alongside());
        }

        boolean isBlank() {
            return where.isEmpty() && stage.isEmpty() && due.isEmpty();
        }

        Optional<Station> station() {
            if (where.startsWith("forum:")) return Optional.of(new InForum(where.substring("forum:".length())));
            if (where.equals(COUNCILS)) return Optional.of(new AllCouncils());
            return stage.isEmpty() ? Optional.empty() : Optional.of(new Stage(stage));
        }

        Optional<StepRole> stepRole() {
            return Arrays.stream(StepRole.values())
                    .filter(one -> one.name().equals(role))
                    .findFirst();
        }

        /** Null when it has none; {@link #isDated} tells that what is written is a date. */
        @Nullable
        LocalDate day() {
            return due.isEmpty() || !isDated() ? null : LocalDate.parse(due);
        }

        boolean isDated() {
            try {
                return due.isEmpty() || LocalDate.parse(due).getYear() > 0;
            } catch (DateTimeParseException none) {
                return false;
            }
        }
    }

    public RouteForm {
        rows = List.copyOf(rows);
    }

    static RouteForm of(Route route) {
        return new RouteForm(route.ahead().stream().map(Row::of).toList());
    }

    static RouteForm of(Map<String, String> fields) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST && fields.containsKey("hvor-" + i); i++) {
            rows.add(new Row(
                    text(fields, "id-" + i),
                    text(fields, "hvor-" + i),
                    text(fields, "navn-" + i),
                    text(fields, "rolle-" + i),
                    text(fields, "frist-" + i),
                    fields.containsKey("samtidig-" + i)));
        }
        return new RouteForm(rows);
    }

    /** @param what {@code tilfoej}, or {@code op-2}, {@code ned-2}, {@code fjern-2} */
    RouteForm after(String what) {
        var changed = new ArrayList<>(rows);
        if (what.equals("tilfoej") && changed.size() < MOST) changed.add(Row.BLANK);
        var number = what.replaceAll("\\D", "");
        int at = number.isEmpty() || number.length() > 3 ? -1 : Integer.parseInt(number);
        if (at < 0 || at >= changed.size()) return new RouteForm(changed);
        if (what.startsWith("op-") && at > 0) Collections.swap(changed, at, at - 1);
        if (what.startsWith("ned-") && at < changed.size() - 1) Collections.swap(changed, at, at + 1);
        if (what.startsWith("fjern-")) changed.remove(at);
        return new RouteForm(changed);
    }

    FormErrors errors(Messages messages) {
        var errors = FormErrors.NONE;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBlank()) continue;
            if (row.station().isEmpty()) {
                boolean unnamed = row.where().equals(STAGE);
                errors = errors.with(
                        (unnamed ? "navn-" : "hvor-") + i,
                        messages.of(unnamed ? "cases.route.unnamed" : "cases.route.nowhere", i + 1));
            }
            if (!row.isDated()) errors = errors.with("frist-" + i, messages.of("cases.route.date", i + 1));
        }
        return errors;
    }

    /** The steps; those that were there before keep their identity. Blank rows are left out. */
    List<RouteStep> steps(Route before) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> step(row, before))
                .toList();
    }

    private static RouteStep step(Row row, Route before) {
        var fresh = RouteStep.of(row.station().orElseThrow(), row.stepRole().orElse(StepRole.DISCUSSES), row.day());
        var known = StepForm.id(row.id())
                .map(StepId::new)
                .flatMap(before::step)
                .filter(step -> !step.isSettled())
                .map(step -> fresh.as(step))
                .orElse(fresh);
        return row.alongside() ? known.alongsideTheOneBefore() : known;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
