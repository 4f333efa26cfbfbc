package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.questionnaires.FormEdit;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireChangedMeanwhile;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.questionnaires.UnfitForm;
import dk.rammevaerk.reporting.workbooks.XlsForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaires: their list, one with its versions, issuing it, and taking rows away or moving them. */
@Controller
@RequestMapping(QuestionnairePages.HREF)
@OpenTo(Audience.SECRETARIAT)
class QuestionnaireController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final XlsForms workbooks;
    private final FormFaultWords faults;
    private final Messages messages;

    QuestionnaireController(
            Questionnaires questionnaires,
            QuestionnairePages pages,
            XlsForms workbooks,
            FormFaultWords faults,
            Messages messages) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.workbooks = workbooks;
        this.faults = faults;
        this.messages = messages;
    }

    @GetMapping
    Page list() {
        return pages.list(questionnaires.list());
    }

    @GetMapping("/{slug}")
    Page show(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer udgave) {
        return pages.page(find(slug, udgave), questionnaires.versions(slug), FormErrors.NONE);
    }

    @GetMapping("/{slug}/xlsform")
    ResponseEntity<byte[]> download(
            @PathVariable String slug, @RequestParam(required = false) @Nullable Integer udgave) {
        var version = find(slug, udgave);
        var name = slug + "-" + version.number() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(workbooks.write(version.rows()));
    }

    @PostMapping("/{slug}/udgiv")
    String issue(@PathVariable String slug, @RequestParam int revision, RedirectAttributes redirect) {
        var version = find(slug, null);
        var said = "reporting.questionnaire.done";
        try {
            if (version.revision() != revision) throw new QuestionnaireChangedMeanwhile();
            questionnaires.issue(version);
        } catch (QuestionnaireChangedMeanwhile meanwhile) {
            said = "reporting.meanwhile";
        }
        Toast.saying(messages.of(said)).after(redirect);
        return "redirect:" + version.href();
    }

    @PostMapping("/{slug}/ny-udgave")
    String nextVersion(@PathVariable String slug, RedirectAttributes redirect) {
        var version = find(slug, null);
        return rewrite(version, version.rows(), redirect);
    }

    @PostMapping("/{slug}/raekke/{row}/fjern")
    String remove(
            @PathVariable String slug, @PathVariable int row, @RequestParam int revision, RedirectAttributes redirect) {
        var version = seen(slug, revision);
        return rewrite(version, FormEdit.remove(version.rows(), row), redirect);
    }

    @PostMapping("/{slug}/raekke/{row}/flyt")
    String move(
            @PathVariable String slug,
            @PathVariable int row,
            @RequestParam int revision,
            @RequestParam boolean op,
            RedirectAttributes redirect) {
        var version = seen(slug, revision);
        return rewrite(version, FormEdit.move(version.rows(), row, op), redirect);
    }

    private String rewrite(QuestionnaireVersion version, FormRows rows, RedirectAttributes redirect) {
        try {
            questionnaires.rewrite(version, rows);
        } catch (QuestionnaireChangedMeanwhile meanwhile) {
            Toast.saying(messages.of("reporting.meanwhile")).after(redirect);
        } catch (UnfitForm unfit) {
            Toast.saying(faults.of(unfit.faults().getFirst())).after(redirect);
        }
        return "redirect:" + version.href();
    }

    private QuestionnaireVersion seen(String slug, int revision) {
        var version = find(slug, null);
        if (version.revision() != revision || !version.isDraft()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return version;
    }

    /** @param number null for the newest */
    private QuestionnaireVersion find(String slug, @Nullable Integer number) {
        return questionnaires.versions(slug).stream()
                .filter(one -> number == null || one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
