package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.decisions.Proposals.Confirmed;
import dk.rammevaerk.cases.decisions.Proposals.Sheet;
import dk.rammevaerk.cases.decisions.web.ConfirmPage.Row;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody answered to the proposals for a meeting. */
record ConfirmForm(List<Row> rows) {
    private static final int MOST_ROWS = 500;
    private static final int LONGEST = 4_000;
    private static final int EXTRA = 2;

    /** The proposals as they are found, all taken, and some empty rows. */
    static ConfirmForm of(Sheet sheet) {
        var rows = new ArrayList<Row>();
        for (var of : sheet.items()) {
            for (var one : of.proposals()) {
                rows.add(new Row(
                        rows.size(),
                        of.item().id().toString(),
                        true,
                        one.text(),
                        one.effect().name(),
                        one.from(),
                        one.to()));
            }
        }
        for (int i = 0; i < EXTRA; i++) rows.add(new Row(rows.size(), "", true, "", "", 0, 0));
        return new ConfirmForm(List.copyOf(rows));
    }

    static ConfirmForm of(Map<String, String> typed) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("tekst-" + i); i++) {
            boolean found = number(typed, "til-" + i) > 0;
            rows.add(new Row(
                    i,
                    typed.getOrDefault("punkt-" + i, ""),
                    !found || typed.containsKey("tag-" + i),
                    typed.getOrDefault("tekst-" + i, "").strip(),
                    typed.getOrDefault("virkning-" + i, ""),
                    number(typed, "fra-" + i),
                    number(typed, "til-" + i)));
        }
        return new ConfirmForm(List.copyOf(rows));
    }

    private static int number(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "");
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    FormErrors check(Sheet sheet, Messages messages) {
        var errors = FormErrors.NONE;
        for (var row : wanted()) {
            if (row.text().isEmpty()) {
                errors = errors.with("tekst-" + row.index(), messages.of("decisions.confirm.text.empty"));
            }
            if (row.text().length() > LONGEST) {
                errors = errors.with("tekst-" + row.index(), messages.of("decisions.confirm.text.long", LONGEST));
            }
            if (effect(row).isEmpty()) {
                errors = errors.with("virkning-" + row.index(), messages.of("decisions.confirm.effect.empty"));
            }
            if (item(row, sheet).isEmpty()) {
                errors = errors.with("punkt-" + row.index(), messages.of("decisions.confirm.item.empty"));
            }
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    List<Confirmed> confirmed(Sheet sheet) {
        return wanted().stream()
                .map(row -> {
                    var item = item(row, sheet).orElseThrow();
                    return new Confirmed(
                            item.id(), new Decision(row.text(), effect(row).orElseThrow()), passage(row, sheet));
                })
                .toList();
    }

    private List<Row> wanted() {
        return rows.stream()
                .filter(Row::taken)
                .filter(row -> row.to() > 0
                        || !row.text().isEmpty()
                        || !row.item().isEmpty()
                        || !row.effect().isEmpty())
                .toList();
    }

    private static @Nullable String passage(Row row, Sheet sheet) {
        return sheet.items().stream()
                .filter(of -> of.item().id().toString().equals(row.item()))
                .flatMap(of -> of.proposals().stream()
                        .filter(one -> one.from() == row.from() && one.to() == row.to())
                        .map(one -> one.passage(String.valueOf(of.item().minutes()))))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Item> item(Row row, Sheet sheet) {
        return sheet.minutes().items().stream()
                .filter(item -> item.id().toString().equals(row.item()))
                .findFirst();
    }

    private static Optional<Effect> effect(Row row) {
        return Arrays.stream(Effect.values())
                .filter(one -> one.name().equals(row.effect()))
                .findFirst();
    }
}
