package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.Correction;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.cases.approvals.web.ApprovalPage.Past;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one council's row. */
@Component
class ApprovalPageMaking {
    private final CouncilApprovals approvals;
    private final Registrars registrars;
    private final CouncilApprovalPages pages;
    private final ApprovalWords words;
    private final RowTexts texts;

    ApprovalPageMaking(
            CouncilApprovals approvals,
            Registrars registrars,
            CouncilApprovalPages pages,
            ApprovalWords words,
            RowTexts texts) {
        this.approvals = approvals;
        this.registrars = registrars;
        this.pages = pages;
        this.words = words;
        this.texts = texts;
    }

    /** What a row's page says that no other does. */
    @Component
    static class RowTexts {
        private final Files files;
        private final Messages messages;

        RowTexts(Files files, Messages messages) {
            this.files = files;
            this.messages = messages;
        }

        String fileName(CouncilApproval council) {
            var file = council.answer().proofFile();
            return file == null ? "" : files.find(file).map(StoredFile::name).orElse("");
        }

        String trail() {
            return messages.of("approvals.trail");
        }

        /** What is final stays adopted. */
        SequencedMap<String, String> states(ApprovalRound round) {
            var states = new LinkedHashMap<String, String>();
            for (var state : ApprovalState.values()) {
                if (round.closed() && !state.isAdopted()) continue;
                states.put(state.name(), ApprovalWords.state(state).word());
            }
            return states;
        }

        /** {@code 3. november 2026 kl. 9.12: stod som Vedtaget 27. oktober 2026. Grund: …}. */
        Past past(String href, Correction one) {
            var file = one.wasProofFile();
            var name =
                    file == null ? "" : files.find(file).map(StoredFile::name).orElse("");
            var proof = name.isEmpty() ? one.wasProofText() : name;
            return new Past(
                    messages.of(
                            "approvals.corrected",
                            DanishFormat.moment(one.at()),
                            ApprovalWords.state(one.wasState()).word()
                                    + (one.wasDate() == null ? "" : " " + DanishFormat.date(one.wasDate()))
                                    + (one.wasRemark() == null ? "" : " (" + one.wasRemark() + ")"),
                            one.reason()),
                    proof == null ? "" : messages.of("approvals.corrected.proof", proof),
                    file == null ? "" : href + "/bevis/" + file.value());
        }

        SequencedMap<String, String> numbers() {
            var kinds = new LinkedHashMap<String, String>();
            kinds.put("", messages.of("uploads.numbers.choose"));
            kinds.putAll(IsInstead.choices(messages));
            return kinds;
        }
    }

    /** @param written what somebody wrote and could not save; null for a fresh form */
    ApprovalPage page(ApprovalRound round, CouncilApproval council, @Nullable ApprovalForm written, FormErrors errors) {
        var answer = council.answer();
        var form = written != null ? written : ApprovalForm.of(answer);
        return new ApprovalPage(
                round.title(),
                council.name(),
                pages.trail(round)
                        .then(texts.trail(), CouncilApprovalPages.base(round))
                        .here(council.name()),
                CouncilApprovalPages.base(round) + "/" + council.authority(),
                words.tag(council, approvals.today()),
                answer.date() == null ? "" : DanishFormat.date(answer.date()),
                words.remark(council),
                answer.proofText() == null ? "" : answer.proofText(),
                texts.fileName(council),
                council.version(),
                approvals.mayRegister(council.authority()) && (!round.closed() || registrars.isSecretariat())
                        ? form
                        : null,
                texts.states(round),
                council.state().isDecided(),
                round.closed() && approvals.mayRegister(council.authority()) && !registrars.isSecretariat(),
                council.settled() == null ? "" : council.settled(),
                registrars.isSecretariat() && council.state().raisesAQuestion(),
                approvals.corrections(round.subject(), council.authority()).stream()
                        .map(one -> texts.past(CouncilApprovalPages.base(round) + "/" + council.authority(), one))
                        .toList(),
                new LinkedHashMap<>(),
                errors);
    }

    /** The same page, asking what the numbers in the file are. */
    ApprovalPage asking(ApprovalPage page) {
        return page.asking(texts.numbers());
    }
}
