package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.CouncilPackage;
import dk.rammevaerk.cases.approvals.CouncilPackages;
import dk.rammevaerk.cases.approvals.web.PackagePage.Council;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.ZippedPaper;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The package of each council: Word, PDF, and all of it with its attachments. */
@Controller
@RequestMapping(ApprovalsController.BELOW)
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class PackageController {
    private final CouncilApprovals approvals;
    private final CouncilPackages packages;
    private final CouncilApprovalPages pages;
    private final Messages messages;

    PackageController(
            CouncilApprovals approvals, CouncilPackages packages, CouncilApprovalPages pages, Messages messages) {
        this.approvals = approvals;
        this.packages = packages;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/pakke")
    Page all(HttpServletRequest request) {
        var round = ApprovalsController.round(approvals, request);
        return new PackagePage(
                round.title(),
                pages.trail(round)
                        .then(messages.of("approvals.trail"), CouncilApprovalPages.base(round))
                        .here(messages.of("approvals.package.trail")),
                DanishFormat.date(round.deadline()),
                packages.attachments(round).stream()
                        .map(attached -> attached.title())
                        .toList(),
                round.councils().stream()
                        .sorted(Comparator.comparing(CouncilApproval::name, DanishFormat.collation()))
                        .map(one -> new Council(
                                one.name(), CouncilApprovalPages.base(round) + "/" + one.authority() + "/pakke"))
                        .toList());
    }

    @GetMapping("/{authority}/pakke.pdf")
    ResponseEntity<byte[]> pdf(HttpServletRequest request, @PathVariable String authority) {
        var made = made(request, authority);
        return Downloads.attachment(name(made) + ".pdf", UploadedFile.PDF, made.pdf());
    }

    @GetMapping("/{authority}/pakke.docx")
    ResponseEntity<byte[]> word(HttpServletRequest request, @PathVariable String authority) {
        var made = made(request, authority);
        return Downloads.attachment(name(made) + ".docx", UploadedFile.WORD, made.word());
    }

    @GetMapping("/{authority}/pakke.zip")
    ResponseEntity<byte[]> zip(HttpServletRequest request, @PathVariable String authority) throws IOException {
        var made = made(request, authority);
        var bytes = new ByteArrayOutputStream();
        made.zip(bytes);
        return Downloads.attachment(name(made) + ".zip", "application/zip", bytes.toByteArray());
    }

    private CouncilPackage made(HttpServletRequest request, String authority) {
        ApprovalRound round = ApprovalsController.round(approvals, request);
        return packages.find(round, authority).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(CouncilPackage made) {
        return ZippedPaper.safe(made.paper().title());
    }
}
