package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.cases.approvals.AdoptedIsFinal;
import dk.rammevaerk.cases.approvals.ApprovalChangedMeanwhile;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalsAreClosed;
import dk.rammevaerk.cases.approvals.Correction;
import dk.rammevaerk.cases.approvals.CorrectionNeedsReason;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.NotTheirCouncil;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One council's answer: reading it, registering it, its proof. */
@Controller
@RequestMapping(ApprovalsController.BELOW)
class CouncilController {
    private final CouncilApprovals approvals;
    private final ApprovalPageMaking pages;
    private final ProofUploads proofs;
    private final Files files;
    private final Messages messages;

    CouncilController(
            CouncilApprovals approvals, ApprovalPageMaking pages, ProofUploads proofs, Files files, Messages messages) {
        this.approvals = approvals;
        this.pages = pages;
        this.proofs = proofs;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/{authority}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page council(HttpServletRequest request, @PathVariable String authority) {
        var round = ApprovalsController.round(approvals, request);
        return pages.page(round, council(round, authority), null, FormErrors.NONE);
    }

    @GetMapping("/{authority}/bevis")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    ResponseEntity<byte[]> proof(HttpServletRequest request, @PathVariable String authority) {
        var file = council(ApprovalsController.round(approvals, request), authority)
                .answer()
                .proofFile();
        return download(file);
    }

    /** A proof that stood there before the answer was corrected. */
    @GetMapping("/{authority}/bevis/{file}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    ResponseEntity<byte[]> formerProof(
            HttpServletRequest request, @PathVariable String authority, @PathVariable UUID file) {
        var round = ApprovalsController.round(approvals, request);
        return download(approvals.corrections(round.subject(), authority).stream()
                .map(Correction::wasProofFile)
                .filter(new FileId(file)::equals)
                .findFirst()
                .orElse(null));
    }

    private ResponseEntity<byte[]> download(@Nullable FileId file) {
        if (file == null) throw nothing();
        return files.find(file)
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(CouncilController::nothing);
    }

    @PostMapping("/{authority}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR})
    String register(
            HttpServletRequest request,
            @PathVariable String authority,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = ApprovalForm.FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect)
            throws IOException {
        var round = ApprovalsController.round(approvals, request);
        var council = council(round, authority);
        if (!approvals.mayRegister(authority)) throw new NotTheirCouncil();
        var form = ApprovalForm.of(fields);
        var errors = form.check(round.deadline(), approvals.today(), messages);
        if (!errors.isEmpty()) throw shown(round, council, form, errors, file);
        if (isEmpty(file)) {
            throw new FormShown(pages.page(round, council, form, with(ApprovalForm.FILE, "approvals.error.emptyFile")));
        }
        if (form.vouched() != null && (file == null || file.isEmpty())) {
            throw new FormShown(
                    pages.asking(pages.page(round, council, form, with(ApprovalForm.FILE, "uploads.again"))));
        }
        var answer = form.answer(council.answer().proofFile());
        if (council.version() == version
                && council.answer().isCorrectedBy(answer)
                && form.reason().isEmpty()) {
            throw shown(round, council, form, with(ApprovalForm.REASON, "approvals.error.reason"), file);
        }
        try {
            var refused = proofs.register(round, authority, version, answer, form.reason(), file, form.vouched());
            if (refused != null) {
                var told = errors.with(ApprovalForm.FILE, proofs.message(refused));
                var page = pages.page(round, council, form, told);
                throw new FormShown(refused instanceof Received.NumberInText ? pages.asking(page) : page);
            }
        } catch (ApprovalChangedMeanwhile meanwhile) {
            var now = council(ApprovalsController.round(approvals, request), authority);
            throw shown(round, now, form, with("", "approvals.error.meanwhile"), file);
        } catch (AdoptedIsFinal adopted) {
            throw shown(round, council, form, with(ApprovalForm.STATE, "approvals.error.adopted"), file);
        } catch (ApprovalsAreClosed closed) {
            throw shown(round, council, form, with("", "approvals.error.closed"), file);
        } catch (CorrectionNeedsReason needed) {
            throw shown(round, council, form, with(ApprovalForm.REASON, "approvals.error.reason"), file);
        }
        Toast.saying(messages.of("approvals.registered", council.name())).after(redirect);
        return "redirect:" + CouncilApprovalPages.base(round);
    }

    /** How the forum answered a reservation or a rejection. */
    @PostMapping("/{authority}/afklaret")
    @OpenTo(Audience.SECRETARIAT)
    String settle(
            HttpServletRequest request,
            @PathVariable String authority,
            @RequestParam(name = "svar", defaultValue = "") String how,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var round = ApprovalsController.round(approvals, request);
        var council = council(round, authority);
        try {
            approvals.settle(round.subject(), authority, version, how.isBlank() ? null : how.strip());
            Toast.saying(messages.of(how.isBlank() ? "approvals.reopened" : "approvals.settled", council.name()))
                    .after(redirect);
        } catch (ApprovalChangedMeanwhile meanwhile) {
            throw new FormShown(pages.page(round, council, null, with("", "approvals.error.meanwhile")));
        }
        return "redirect:" + CouncilApprovalPages.base(round) + "/" + authority;
    }

    @ExceptionHandler
    Page forbidden(NotTheirCouncil not) {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }

    private FormErrors with(String field, String key) {
        return FormErrors.NONE.with(field, messages.of(key));
    }

    /** Browsers forget a chosen file when a form comes back. */
    private FormShown shown(
            ApprovalRound round,
            CouncilApproval council,
            ApprovalForm form,
            FormErrors errors,
            @Nullable MultipartFile file) {
        var all =
                file == null || file.isEmpty() ? errors : errors.with(ApprovalForm.FILE, messages.of("uploads.again"));
        return new FormShown(pages.page(round, council, form, all));
    }

    /** A file that is chosen has a name. */
    private static boolean isEmpty(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return file != null && file.isEmpty() && name != null && !name.isBlank();
    }

    private static CouncilApproval council(ApprovalRound round, String authority) {
        return round.of(authority).orElseThrow(CouncilController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
