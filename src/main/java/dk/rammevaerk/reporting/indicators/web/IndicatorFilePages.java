package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which figures come from a file. */
@Component
class IndicatorFilePages {
    private final IndicatorValues values;
    private final IndicatorTables tables;
    private final HistoryPages histories;
    private final IndicatorWords words;
    private final Clock clock;

    IndicatorFilePages(
            IndicatorValues values, IndicatorTables tables, HistoryPages histories, IndicatorWords words, Clock clock) {
        this.values = values;
        this.tables = tables;
        this.histories = histories;
        this.words = words;
        this.clock = clock;
    }

    IndicatorFilePage asking(Programme programme, Indicator indicator, String day, List<String> faults) {
        var errors = FormErrors.NONE;
        for (var fault : faults) errors = errors.with("fil", fault);
        return page(programme, indicator, day, faults, errors);
    }

    IndicatorFilePage lacking(Programme programme, Indicator indicator, String day, boolean noDay, boolean noFile) {
        var errors = FormErrors.NONE;
        if (noDay) errors = errors.with(EntryForm.DAY, words.of("error.day"));
        if (noFile) errors = errors.with("fil", words.of("error.file"));
        return page(programme, indicator, day, List.of(), errors);
    }

    private IndicatorFilePage page(
            Programme programme, Indicator indicator, String day, List<String> faults, FormErrors errors) {
        return new IndicatorFilePage(
                words.trailTo(programme).here(words.of("file.trail")),
                indicator.facts().name(),
                programme.href(indicator) + "/fil",
                Field.of(EntryForm.DAY, words.of("entry.day"), day)
                        .hint(words.of("entry.day.hint"))
                        .error(errors),
                Field.of("fil", words.of("file.file"), "")
                        .hint(words.of("file.file.hint"))
                        .error(faults.isEmpty() ? errors : FormErrors.NONE),
                IndicatorDownloads.headings(indicator, words).stream()
                        .filter(heading -> !heading.equals(words.of("excel.asOf")))
                        .toList(),
                programme.href(indicator) + "/excel?ark=tomt",
                programme.href(),
                faults,
                errors);
    }

    PreviewPage preview(Programme programme, Indicator indicator, LocalDate day, IndicatorFileReading.Result result) {
        var notes = new ArrayList<String>();
        if (result.read().empty() > 0) {
            notes.add(words.of("preview.empty", result.read().empty()));
        }
        var unused = result.read().unused().stream()
                .filter(heading -> !heading.equals(words.of("excel.asOf")))
                .toList();
        if (!unused.isEmpty()) notes.add(words.of("preview.unused", String.join(", ", unused)));
        var base = values.on(indicator, day);
        return page(
                programme,
                indicator,
                day,
                base.map(Tally::number).orElse(0),
                result.name(),
                result.read().values(),
                notes,
                Map.of(),
                FormErrors.NONE);
    }

    /** The preview once more, with what is wrong and what is there by now. */
    PreviewPage again(
            Programme programme,
            Indicator indicator,
            LocalDate day,
            List<Value> read,
            Map<String, String> typed,
            String field,
            String key) {
        var base = values.on(indicator, day).map(Tally::number).orElse(0);
        return page(
                programme,
                indicator,
                day,
                base,
                Typed.text(typed, "fil"),
                read,
                List.of(),
                typed,
                FormErrors.NONE.with(field, words.of(key, DanishFormat.date(day))));
    }

    private PreviewPage page(
            Programme programme,
            Indicator indicator,
            LocalDate day,
            int base,
            String name,
            List<Value> read,
            List<String> notes,
            Map<String, String> typed,
            FormErrors errors) {
        var tally = new Tally(new UUID(0, 0), day, base + 1, read, new Source.File(name), "", clock.instant(), "");
        var table = values.table(indicator, tally);
        var now = values.on(indicator, day);
        var changes = now.map(before -> histories.changes(before, tally)).orElse(List.of());
        return new PreviewPage(
                words.trailTo(programme).here(words.of("file.trail")),
                table.total()
                        .map(total -> words.finding(indicator.facts(), total))
                        .orElse(""),
                DanishFormat.date(day),
                name,
                lacking(table.lacking(), notes),
                changes,
                tables.of(table).orElse(null),
                programme.href(indicator) + "/fil/gem",
                day.toString(),
                base,
                PackedValues.pack(read),
                now.filter(before -> before.isCorrectedBy(read)).isEmpty() ? null : reason(typed, errors),
                programme.href(indicator) + "/fil",
                errors);
    }

    private List<String> lacking(List<String> codes, List<String> notes) {
        var all = new ArrayList<>(notes);
        if (!codes.isEmpty()) all.add(words.of("preview.lacking", words.listed(codes)));
        return all;
    }

    private @Nullable Field reason(Map<String, String> typed, FormErrors errors) {
        return Field.of(EntryForm.REASON, words.of("entry.reason"), Typed.text(typed, EntryForm.REASON))
                .hint(words.of("preview.reason.hint"))
                .error(errors);
    }
}
