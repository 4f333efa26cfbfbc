package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseChangedMeanwhile;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CaseDocumentController {
    private final Cases cases;
    private final CaseWork work;
    private final Files files;
    private final CaseUploads uploads;
    private final Messages messages;

    CaseDocumentController(Cases cases, CaseWork work, Files files, CaseUploads uploads, Messages messages) {
        this.cases = cases;
        this.work = work;
        this.files = files;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping("/sager/{number}/dokumenter/{file}")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable UUID file) {
        return CaseNumber.of(number)
                .flatMap(one -> cases.document(one, new FileId(file)))
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(StepController::nothing);
    }

    /** One file from the script, which shows its row. */
    @PostMapping(path = "/sager/{number}/dokumenter", headers = "HX-Request")
    UploadRow attachOne(@PathVariable String number, @RequestParam(UploadBox.PART) MultipartFile file)
            throws IOException {
        return uploads.add(CaseController.find(cases, number).file(), file);
    }

    /** All files at once, from a browser without scripts. */
    @PostMapping("/sager/{number}/dokumenter")
    String attach(
            @PathVariable String number,
            @RequestParam(UploadBox.PART) List<MultipartFile> chosen,
            RedirectAttributes redirect)
            throws IOException {
        var said = new ArrayList<String>();
        for (var file : chosen) {
            var row = uploads.add(CaseController.find(cases, number).file(), file);
            said.add(row.fileName() + ": " + row.message());
        }
        Toast.saying(String.join(" ", said)).after(redirect);
        return "redirect:/sager/" + number + "#dokumenter";
    }

    @PostMapping("/sager/{number}/dokumenter/{file}/fjern")
    String detach(@PathVariable String number, @PathVariable UUID file, RedirectAttributes redirect) {
        var view = CaseController.find(cases, number);
        try {
            work.detach(view.file().id(), new FileId(file));
            Toast.saying(messages.of("cases.documents.removed")).after(redirect);
        } catch (CaseChangedMeanwhile gone) {
            Toast.saying(messages.of("cases.meanwhile")).after(redirect);
        }
        return "redirect:/sager/" + number + "#dokumenter";
    }
}
