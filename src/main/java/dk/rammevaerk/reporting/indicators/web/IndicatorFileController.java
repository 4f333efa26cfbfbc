package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.ChangedMeanwhile;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.ReasonLacks;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.Value;
import dk.rammevaerk.reporting.indicators.ValuesRefused;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures from a file: read, looked at, and only then kept. */
@Controller
@RequestMapping("/programmer/{slug}/{number:[0-9]+}/fil")
@OpenTo(Audience.SECRETARIAT)
class IndicatorFileController {
    private final Programmes programmes;
    private final IndicatorValues values;
    private final IndicatorFileReading reading;
    private final IndicatorFilePages pages;
    private final IndicatorWords words;

    IndicatorFileController(
            Programmes programmes,
            IndicatorValues values,
            IndicatorFileReading reading,
            IndicatorFilePages pages,
            IndicatorWords words) {
        this.programmes = programmes;
        this.values = values;
        this.reading = reading;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Page ask(@PathVariable String slug, @PathVariable int number) {
        var programme = ProgrammesController.find(programmes, slug);
        return pages.asking(programme, ProgrammesController.find(programmes, programme, number), "", List.of());
    }

    @PostMapping
    Page read(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "pr", defaultValue = "") String day,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file)
            throws IOException {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        var asOf = Typed.date(day);
        if (asOf.isEmpty() || file == null || file.isEmpty()) {
            return pages.lacking(programme, indicator, day, asOf.isEmpty(), file == null || file.isEmpty());
        }
        var result = reading.read(
                indicator.facts(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        if (!result.faults().isEmpty()) return pages.asking(programme, indicator, day, result.faults());
        return pages.preview(programme, indicator, asOf.get(), result);
    }

    @PostMapping("/gem")
    String keep(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = EntryForm.BASE, defaultValue = "0") int base,
            RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        var day = Typed.date(Typed.text(typed, EntryForm.DAY)).orElseThrow(IndicatorFileController::notUnderstood);
        keep(programme, indicator, day, base, unpacked(typed), typed);
        Toast.saying(words.of("done.entered", DanishFormat.date(day))).after(redirect);
        return "redirect:" + programme.href();
    }

    private void keep(
            Programme programme,
            Indicator indicator,
            LocalDate day,
            int base,
            List<Value> read,
            Map<String, String> typed) {
        var source = new Source.File(Typed.text(typed, "fil"));
        try {
            values.enter(indicator, day, base, source, read, Typed.text(typed, EntryForm.REASON));
        } catch (ReasonLacks lacks) {
            throw new FormShown(pages.again(programme, indicator, day, read, typed, EntryForm.REASON, "error.reason"));
        } catch (ChangedMeanwhile meanwhile) {
            throw new FormShown(pages.again(programme, indicator, day, read, typed, "", "error.meanwhile.file"));
        } catch (ValuesRefused refused) {
            throw notUnderstood();
        }
    }

    private static List<Value> unpacked(Map<String, String> typed) {
        try {
            return PackedValues.unpack(Typed.text(typed, "tal"));
        } catch (IllegalArgumentException noFigures) {
            throw notUnderstood();
        }
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
