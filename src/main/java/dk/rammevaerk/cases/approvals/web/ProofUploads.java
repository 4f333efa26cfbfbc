package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Registers answers, each with the file that proves it. */
@Component
class ProofUploads {
    private final CouncilApprovals approvals;
    private final UploadGuard guard;
    private final ReceivedWords words;

    ProofUploads(CouncilApprovals approvals, UploadGuard guard, ReceivedWords words) {
        this.approvals = approvals;
        this.guard = guard;
        this.words = words;
    }

    /**
     * @param file left out when it is null or empty, or the answer is none that can be proven
     * @param vouched what the numbers in it are, when somebody says that they are no CPR numbers
     * @return what became of the file when it was not taken and nothing registered; null when the answer is
     */
    @Nullable
    Received register(
            ApprovalRound round,
            String authority,
            int version,
            CouncilAnswer answer,
            String reason,
            @Nullable MultipartFile file,
            @Nullable IsInstead vouched)
            throws IOException {
        if (file == null || file.isEmpty() || !answer.state().isDecided()) {
            approvals.register(round.subject(), authority, version, answer, reason);
            return null;
        }
        var received = guard.attachment(
                CouncilApprovalPages.base(round) + "/" + authority,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(),
                vouched,
                (kept, title) ->
                        approvals.register(round.subject(), authority, version, answer.provenBy(kept), reason));
        return received instanceof Received.Kept ? null : received;
    }

    String message(Received received) {
        return words.message(received);
    }
}
