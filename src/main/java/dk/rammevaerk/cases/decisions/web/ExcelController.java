package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a spreadsheet, with the filters of the list it is taken from. */
@RestController
@OpenTo(Audience.EVERYONE)
class ExcelController {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("number", "date", "forum", "item", "text", "effect", "followUp", "mark", "address");
    private static final List<Integer> WIDTHS = List.of(16, 12, 12, 40, 80, 24, 20, 16, 30);

    private final Register register;
    private final DecisionWording words;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final String address;

    ExcelController(
            Register register,
            DecisionWording words,
            CurrentActor currentActor,
            Messages messages,
            @Value("${rammevaerk.address}") String address) {
        this.register = register;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
        this.address = address;
    }

    @GetMapping("/beslutninger/excel")
    ResponseEntity<Resource> excel(
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "aar", required = false) @Nullable Integer year,
            @RequestParam(name = "virkning", defaultValue = "") String effect,
            @RequestParam(name = "opfoelgning", defaultValue = "") String followUp,
            @RequestParam(name = "q", defaultValue = "") String text)
            throws IOException {
        var query = RegisterController.query(forum, year, effect, followUp, text, 1);
        var file = Files.createTempFile("rammevaerk-", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var sheet = new ExcelSheet(messages.of("decisions.excel.sheet"), columns())) {
            register.each(query, entry -> sheet.row(row(entry)));
            sheet.writeTo(out);
        } catch (IOException | RuntimeException fault) {
            Files.delete(file);
            throw fault;
        }
        return Downloads.temporary(messages.of("decisions.excel.file"), EXCEL, file);
    }

    private List<Column> columns() {
        return Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1)
                .map(i -> new Column(messages.of("decisions.excel." + COLUMNS.get(i)), WIDTHS.get(i)))
                .toList();
    }

    private List<@Nullable Object> row(RegisterEntry entry) {
        var followUp = currentActor.get().isSignedIn() ? words.followUp(entry) : null;
        return Arrays.asList(
                words.number(entry),
                entry.date(),
                words.forum(entry.forum()),
                words.item(entry),
                entry.text(),
                words.effect(entry.effect()).text(),
                followUp == null ? null : followUp.text(),
                words.marks(entry).stream().map(StateTag::text).findFirst().orElse(null),
                address + entry.number().href());
    }
}
