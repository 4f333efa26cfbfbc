package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.agreements.web.AgreementPage.Ahead;
import dk.rammevaerk.agreements.web.AgreementPage.Area;
import dk.rammevaerk.agreements.web.AgreementPage.Doing;
import dk.rammevaerk.agreements.web.AgreementPage.PartRow;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.pages.Messages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of an agreement. */
@Component
class AgreementPages {
    private final Contents contents;
    private final ProcessShown process;
    private final Registrars registrars;
    private final Wording wording;

    AgreementPages(Contents contents, ProcessShown process, Registrars registrars, Wording wording) {
        this.contents = contents;
        this.process = process;
        this.registrars = registrars;
        this.wording = wording;
    }

    /** What is written in an agreement. */
    @Component
    record Contents(Parts parts, ActionPlans plans, PrinciplesShown principles) {}

    /** What the pages of agreements take their words from. */
    @Component
    record Wording(AgreementWords words, FormMaking forms, Saving saving, Messages messages) {}

    AgreementPage page(FrameworkAgreement agreement) {
        var words = wording.words();
        var inside = registrars.isInside();
        var writes = registrars.isSecretariat();
        var href = Agreements.href(agreement);
        var title = wording.forms().title(agreement);
        return new AgreementPage(
                wording.messages().of(inside ? "agreements.heading" : "agreements.heading.public", title),
                title,
                href,
                wording.forms().trail().here(title),
                words.state(agreement),
                words.lead(agreement, inside),
                words.approved(agreement).isEmpty() ? "" : href + "/godkendelser",
                process.of(agreement),
                writes ? href + "/sag" : "",
                words.way(agreement, contents.plans().today()),
                writes ? ahead(agreement) : List.of(),
                contents.parts().of(agreement).stream()
                        .map(part -> new PartRow(
                                part.title(),
                                wording.messages().of("agreements.part." + part.kind()),
                                href + "/dele/" + part.id(),
                                words.version(part)))
                        .toList(),
                areas(agreement, writes),
                contents.principles()
                        .principles(
                                agreement, writes, words.lockedReason(agreement).isEmpty()),
                contents.principles().statements(agreement),
                writes,
                agreement.state().isWritten(),
                agreement.state().locksPrinciples(),
                words.lockedReason(agreement),
                writes && agreement.milestones().finalOn() != null ? href + "/datoer" : "",
                inside,
                writes || !registrars.authorities().isEmpty());
    }

    /** Its possible steps, forward ones first. */
    private List<Ahead> ahead(FrameworkAgreement agreement) {
        return Arrays.stream(AgreementState.values())
                .filter(agreement.state()::mayBecome)
                .sorted((a, b) -> b.compareTo(a))
                .map(next -> new Ahead(
                        wording.messages().of("agreements.step." + agreement.state() + "." + next),
                        Agreements.href(agreement) + "/skridt/" + AgreementStepController.word(next),
                        reason(agreement, next)))
                .toList();
    }

    /** Why a step cannot be taken now, or empty. */
    private String reason(FrameworkAgreement agreement, AgreementState next) {
        var all = contents.parts().of(agreement);
        if (next == AgreementState.IN_APPROVAL
                && (all.isEmpty() || all.stream().anyMatch(part -> part.newest().isEmpty()))) {
            return wording.messages().of("agreements.step.noParts");
        }
        return agreement.state() == AgreementState.IN_APPROVAL
                        && next == AgreementState.FINAL
                        && !wording.words().allAdopted(agreement)
                ? wording.messages().of("agreements.step.notAll")
                : "";
    }

    private List<Area> areas(FrameworkAgreement agreement, boolean writes) {
        var today = contents.plans().today();
        var href = Agreements.href(agreement);
        return contents.plans().of(agreement).stream()
                .map(area -> new Area(
                        area.title(),
                        area.purpose(),
                        area.continued() ? wording.messages().of("agreements.area.continued") : "",
                        href + "/omraader/" + area.id() + "/ny",
                        area.activities().stream()
                                .map(activity -> new Doing(
                                        activity.facts().title(),
                                        activity.facts().responsible(),
                                        wording.words().activity(activity, today),
                                        AgreementWords.date(activity.facts().due()),
                                        activity.facts().nextStep(),
                                        writes ? href + "/aktiviteter/" + activity.id() : ""))
                                .toList()))
                .toList();
    }
}
