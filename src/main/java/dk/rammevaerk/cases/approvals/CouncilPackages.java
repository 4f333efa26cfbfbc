package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.cases.approvals.Opening.Attached;
import dk.rammevaerk.documents.paper.AttachedFile;
import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperAttachment;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes each council's package. Those inside the cooperation may fetch any of them: all say the same. */
@Service
public class CouncilPackages {
    private final CouncilApprovalStore store;
    private final Registrars registrars;
    private final Files files;
    private final Messages messages;

    CouncilPackages(CouncilApprovalStore store, Registrars registrars, Files files, Messages messages) {
        this.store = store;
        this.registrars = registrars;
        this.files = files;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public Optional<CouncilPackage> find(ApprovalRound round, String authority) {
        if (!registrars.isInside()) return Optional.empty();
        return round.of(authority).map(council -> made(round, council));
    }

    /** The attachments that come with every package. */
    @Transactional(readOnly = true)
    public List<Attached> attachments(ApprovalRound round) {
        return registrars.isInside() ? store.attachments(round.subject()) : List.of();
    }

    private CouncilPackage made(ApprovalRound round, CouncilApproval council) {
        var text = store.text(round.subject());
        var attached = store.attachments(round.subject());
        var listed = new ArrayList<PaperAttachment>();
        for (int i = 0; i < attached.size(); i++) {
            var one = attached.get(i);
            listed.add(new PaperAttachment(one.file().value(), String.valueOf(i + 1), one.title(), ""));
        }
        var item = new PaperItem(
                "sag",
                "",
                round.title(),
                "",
                "",
                messages.of(council.region() ? "approvals.paper.at.region" : "approvals.paper.at", council.name()),
                text.recommendations(),
                "",
                text.caseStatement(),
                listed,
                "",
                List.of(),
                "");
        var paper = new Paper(
                PaperKind.CASE,
                council.name(),
                round.title() + ", " + council.name(),
                messages.of("approvals.paper.edition"),
                messages.of("approvals.paper.deadline", DanishFormat.date(round.deadline())),
                "",
                List.of(),
                List.of(),
                "",
                List.of(new PaperSection("", "", List.of(item))),
                text.openedAt(),
                text.openedAt());
        return new CouncilPackage(paper, id -> file(attached, id));
    }

    private @Nullable AttachedFile file(List<Attached> attached, UUID id) {
        return attached.stream()
                .filter(one -> one.file().value().equals(id))
                .findFirst()
                .flatMap(one -> files.find(one.file()))
                .map(stored ->
                        new AttachedFile(stored.name(), () -> new ByteArrayInputStream(files.content(stored.id()))))
                .orElse(null);
    }
}
