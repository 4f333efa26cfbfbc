package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.questionnaires.FormEdit;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireChangedMeanwhile;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.questionnaires.UnfitForm;
import java.io.IOException;
import java.util.Map;
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

/** Making questionnaires: begun on the web, or from an XLSForm workbook; and writing their rows. */
@Controller
@RequestMapping(QuestionnairePages.HREF)
@OpenTo(Audience.SECRETARIAT)
class QuestionnaireFormController {
    private static final String FILE = "fil";
    private static final String KEY = "reporting.questionnaire.new";

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final FormUploads uploads;
    private final RowForms rowForms;
    private final FormPages forms;

    QuestionnaireFormController(
            Questionnaires questionnaires,
            QuestionnairePages pages,
            FormUploads uploads,
            RowForms rowForms,
            FormPages forms) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.uploads = uploads;
        this.rowForms = rowForms;
        this.forms = forms;
    }

    @GetMapping("/ny")
    Page blank() {
        return begin(Map.of(), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String begin(@RequestParam Map<String, String> typed) {
        var errors = forms.lacking(KEY, typed, "titel", "afsnit", "spoergsmaal");
        if (!errors.isEmpty()) throw new FormShown(begin(typed, errors));
        try {
            var slug = questionnaires.draft(FormEdit.begin(
                    Typed.text(typed, "titel"), Typed.text(typed, "afsnit"), Typed.text(typed, "spoergsmaal")));
            return "redirect:" + QuestionnairePages.HREF + "/" + slug;
        } catch (UnfitForm unfit) {
            throw new FormShown(begin(typed, rowForms.errors(unfit, -1)));
        }
    }

    private FormPage begin(Map<String, String> typed, FormErrors errors) {
        return forms.form(KEY, typed, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.LINE, "afsnit")
                .must(Kind.LINE, "spoergsmaal")
                .page(pages.trail(), QuestionnairePages.HREF + "/ny", 0, QuestionnairePages.HREF);
    }

    @GetMapping("/xlsform")
    Page askForFile() {
        return file("/xlsform", QuestionnairePages.HREF, FormErrors.NONE);
    }

    @PostMapping("/xlsform")
    String fromFile(@RequestParam(required = false) @Nullable MultipartFile fil) throws IOException {
        var rows = read(fil, "/xlsform", QuestionnairePages.HREF);
        try {
            return "redirect:" + QuestionnairePages.HREF + "/" + questionnaires.draft(rows);
        } catch (UnfitForm unfit) {
            throw new FormShown(file("/xlsform", QuestionnairePages.HREF, rowForms.errors(unfit, -1)));
        }
    }

    @GetMapping("/{slug}/xlsform/ny")
    Page askForNext(@PathVariable String slug) {
        var version = newest(slug);
        return file("/" + slug + "/xlsform/ny", version.href(), FormErrors.NONE);
    }

    @PostMapping("/{slug}/xlsform/ny")
    String nextFromFile(@PathVariable String slug, @RequestParam(required = false) @Nullable MultipartFile fil)
            throws IOException {
        var version = newest(slug);
        var action = "/" + slug + "/xlsform/ny";
        try {
            questionnaires.rewrite(version, read(fil, action, version.href()));
        } catch (UnfitForm unfit) {
            throw new FormShown(file(action, version.href(), rowForms.errors(unfit, -1)));
        } catch (QuestionnaireChangedMeanwhile meanwhile) {
            throw new FormShown(file(action, version.href(), forms.meanwhile()));
        }
        return "redirect:" + version.href();
    }

    private FormRows read(@Nullable MultipartFile file, String action, String back) throws IOException {
        var read = uploads.read(file);
        if (read.rows() == null) throw new FormShown(file(action, back, read.errors()));
        return read.rows();
    }

    private FormPage file(String action, String back, FormErrors errors) {
        return forms.form("reporting.questionnaire.file", Map.of(), errors)
                .must(Kind.FILE, FILE)
                .page(pages.trail(), QuestionnairePages.HREF + action, 0, back);
    }

    @GetMapping("/{slug}/raekke/{row}")
    Page edit(@PathVariable String slug, @PathVariable int row) {
        var version = draft(slug);
        return rowForms.page(pages.trail(), version, row, false, rowForms.of(version.rows(), row), FormErrors.NONE);
    }

    @PostMapping("/{slug}/raekke/{row}")
    String rewrite(@PathVariable String slug, @PathVariable int row, @RequestParam Map<String, String> typed) {
        return write(draft(slug), row, false, typed);
    }

    @GetMapping("/{slug}/raekke/{row}/ny")
    Page add(@PathVariable String slug, @PathVariable int row) {
        return rowForms.page(pages.trail(), draft(slug), row, true, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/{slug}/raekke/{row}/ny")
    String insert(@PathVariable String slug, @PathVariable int row, @RequestParam Map<String, String> typed) {
        return write(draft(slug), row, true, typed);
    }

    private String write(QuestionnaireVersion version, int row, boolean added, Map<String, String> typed) {
        if (RoundForms.version(typed) != version.revision()) {
            throw new FormShown(rowForms.page(pages.trail(), version, row, added, typed, forms.meanwhile()));
        }
        var written = rowForms.written(version.rows(), row, added, typed);
        try {
            questionnaires.rewrite(version, written);
        } catch (UnfitForm unfit) {
            throw new FormShown(rowForms.page(
                    pages.trail(), version, row, added, typed, rowForms.errors(unfit, added ? row + 1 : row)));
        } catch (QuestionnaireChangedMeanwhile meanwhile) {
            throw new FormShown(rowForms.page(pages.trail(), version, row, added, typed, forms.meanwhile()));
        }
        return "redirect:" + version.href();
    }

    /** What is issued is not edited row by row: the next version is begun on purpose. */
    private QuestionnaireVersion draft(String slug) {
        var version = newest(slug);
        if (!version.isDraft()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return version;
    }

    private QuestionnaireVersion newest(String slug) {
        return questionnaires.versions(slug).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
