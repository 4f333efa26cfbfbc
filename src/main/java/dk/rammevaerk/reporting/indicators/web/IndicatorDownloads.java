package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The newest figures as CSV and Excel, with the columns that are read again. What lacks is an empty cell. */
@Controller
@RequestMapping("/programmer/{slug}/{number:[0-9]+}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class IndicatorDownloads {
    private static final int WIDTH = 22;

    private final Programmes programmes;
    private final IndicatorValues values;
    private final IndicatorWords words;

    IndicatorDownloads(Programmes programmes, IndicatorValues values, IndicatorWords words) {
        this.programmes = programmes;
        this.values = values;
        this.words = words;
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @PathVariable int number) {
        var indicator = find(slug, number);
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(new ArrayList<>(headings(indicator, words)));
        rows.addAll(rows(indicator, newest(indicator)));
        return Downloads.attachment(slug + ".csv", "text/csv;charset=UTF-8", CsvSheet.of(rows));
    }

    /** @param sheet {@code tomt} for one to fill in */
    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "ark", defaultValue = "") String sheet)
            throws IOException {
        var indicator = find(slug, number);
        var out = new ByteArrayOutputStream();
        var columns = headings(indicator, words).stream()
                .map(heading -> new ExcelSheet.Column(heading, WIDTH))
                .toList();
        try (var excel = new ExcelSheet(words.of("excel.sheet"), columns)) {
            var tally = sheet.isEmpty() ? newest(indicator) : Optional.<Tally>empty();
            rows(indicator, tally).forEach(excel::row);
            excel.writeTo(out);
        }
        return Downloads.attachment(slug + ".xlsx", UploadedFile.EXCEL, out.toByteArray());
    }

    private Indicator find(String slug, int number) {
        var programme = ProgrammesController.find(programmes, slug);
        return ProgrammesController.find(programmes, programme, number);
    }

    private Optional<Tally> newest(Indicator indicator) {
        return values.current(indicator).stream().findFirst();
    }

    static List<String> headings(Indicator indicator, IndicatorWords words) {
        var headings = new ArrayList<String>();
        if (indicator.facts().breakdown().byAuthority()) headings.add(words.of("excel.authority"));
        if (indicator.facts().breakdown().byOperator()) headings.add(words.of("excel.operator"));
        headings.add(words.of("excel.numerator"));
        if (indicator.isShare()) headings.add(words.of("excel.denominator"));
        headings.add(words.of("excel.asOf"));
        return headings;
    }

    private List<List<@Nullable Object>> rows(Indicator indicator, Optional<Tally> tally) {
        var breakdown = indicator.facts().breakdown();
        var alone = tally.filter(one -> values.table(indicator, one).isTotalAlone());
        if (alone.isPresent()) return List.of(row(indicator, null, null, alone));
        var authorities = breakdown.byAuthority() ? counted(tally) : List.<@Nullable String>of();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var authority : authorities.isEmpty() ? Collections.<@Nullable String>singletonList(null) : authorities) {
            if (!breakdown.byOperator()) rows.add(row(indicator, authority, null, tally));
            for (var operator : breakdown.operators()) rows.add(row(indicator, authority, operator, tally));
        }
        return rows;
    }

    /** The municipalities; the region only when it has figures. */
    private List<@Nullable String> counted(Optional<Tally> tally) {
        var codes = new ArrayList<@Nullable String>();
        for (var code : words.authorities().keySet()) {
            if (words.isMunicipality(code)
                    || tally.filter(one -> !one.of(code).isEmpty()).isPresent()) codes.add(code);
        }
        return codes;
    }

    private List<@Nullable Object> row(
            Indicator indicator, @Nullable String authority, @Nullable OperatorKind operator, Optional<Tally> tally) {
        var breakdown = indicator.facts().breakdown();
        var value = tally.stream()
                .flatMap(one -> one.values().stream())
                .filter(one -> Objects.equals(one.authority(), authority) && one.operator() == operator)
                .findFirst();
        var row = new ArrayList<@Nullable Object>();
        if (breakdown.byAuthority()) row.add(authority == null ? null : words.authority(authority));
        if (breakdown.byOperator()) row.add(operator == null ? null : words.operator(operator));
        row.add(value.map(one -> one.numerator()).orElse(null));
        if (indicator.isShare()) row.add(value.map(one -> one.denominator()).orElse(null));
        row.add(tally.map(Tally::asOf).map(LocalDate::toString).orElse(null));
        return row;
    }
}
