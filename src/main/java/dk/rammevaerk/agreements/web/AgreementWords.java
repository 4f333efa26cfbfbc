package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Activity;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.agreements.web.AgreementPage.Milestone;
import dk.rammevaerk.agreements.web.AgreementPage.Standing;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish how far an agreement is. */
@Component
class AgreementWords {
    private final Agreements agreements;
    private final CouncilApprovals approvals;
    private final Messages messages;

    AgreementWords(Agreements agreements, CouncilApprovals approvals, Messages messages) {
        this.agreements = agreements;
        this.approvals = approvals;
        this.messages = messages;
    }

    StateTag state(FrameworkAgreement agreement) {
        var words = messages.of("agreements.state." + agreement.state());
        return switch (agreement.state()) {
            case DRAFT -> StateTag.of(State.DRAFT).worded(words);
            case IN_CONSULTATION -> StateTag.of(State.SENT).worded(words);
            case IN_APPROVAL -> StateTag.of(State.WAITING).worded(words);
            case FINAL -> StateTag.of(State.ADOPTED).worded(words);
            case PUBLISHED -> StateTag.of(State.PUBLISHED).worded(words);
            case SENT -> StateTag.of(State.PUBLISHED).worded(words).with(Icon.SEND);
        };
    }

    /** The answer to how far it is, in one sentence. */
    String lead(FrameworkAgreement agreement, boolean inside) {
        var days = agreement.milestones();
        if (!inside) return messages.of("agreements.lead.public", agreement.period());
        return switch (agreement.state()) {
            case DRAFT ->
                days.consultationFrom() == null
                        ? messages.of("agreements.lead.DRAFT")
                        : messages.of("agreements.lead.DRAFT.planned", DanishFormat.date(days.consultationFrom()));
            case IN_CONSULTATION ->
                days.consultationTo() == null
                        ? messages.of("agreements.lead.IN_CONSULTATION")
                        : messages.of(
                                "agreements.lead.IN_CONSULTATION.until", DanishFormat.date(days.consultationTo()));
            case IN_APPROVAL ->
                messages.of("agreements.lead.IN_APPROVAL", approved(agreement), DanishFormat.date(days.deadline()));
            case FINAL -> messages.of("agreements.lead.FINAL");
            case PUBLISHED -> messages.of("agreements.lead.PUBLISHED", date(days.publishedOn()));
            case SENT -> messages.of("agreements.lead.SENT", date(days.publishedOn()), date(days.sentOn()));
        };
    }

    /** {@code 17 af 20 råd har vedtaget}, or empty. */
    String approved(FrameworkAgreement agreement) {
        return approvals
                .find(agreement.id().value())
                .map(round -> messages.of(
                        "agreements.approved", round.adopted(), round.councils().size()))
                .orElse("");
    }

    /** Why its principles can no longer be changed, or empty. */
    String lockedReason(FrameworkAgreement agreement) {
        if (agreement.state().locksPrinciples()) return messages.of("agreements.locked");
        int adopted = agreements.adopted(agreement);
        return adopted == 0 ? "" : messages.of("agreements.locked.adopted", adopted);
    }

    /** Whether every council has adopted it. */
    boolean allAdopted(FrameworkAgreement agreement) {
        return agreements.allAdopted(agreement);
    }

    /** The milestones of its way; what is done, where it is, what comes. */
    List<Milestone> way(FrameworkAgreement agreement, LocalDate today) {
        var days = agreement.milestones();
        var at = agreement.state();
        var way = new ArrayList<Milestone>();
        way.add(milestone("draft", "", at != AgreementState.DRAFT, at == AgreementState.DRAFT));
        way.add(milestone(
                "consultation",
                days.consultationFrom() == null || days.consultationTo() == null
                        ? ""
                        : messages.of(
                                "agreements.fromTo",
                                DanishFormat.date(days.consultationFrom()),
                                DanishFormat.date(days.consultationTo())),
                at.compareTo(AgreementState.IN_CONSULTATION) > 0,
                at == AgreementState.IN_CONSULTATION));
        if (days.recommendedOn() != null) {
            way.add(milestone(
                    "recommended", date(days.recommendedOn()), at.compareTo(AgreementState.IN_APPROVAL) >= 0, false));
        }
        boolean approving = at == AgreementState.IN_APPROVAL;
        var deadline = messages.of("agreements.way.deadline", DanishFormat.date(days.deadline()));
        way.add(
                approving && today.isAfter(days.deadline())
                        ? new Milestone(messages.of("agreements.way.approval"), deadline, Standing.LATE)
                        : milestone("approval", deadline, at.compareTo(AgreementState.IN_APPROVAL) > 0, approving));
        way.add(milestone(
                "published",
                date(days.publishedOn()),
                agreement.state().isPublic(),
                agreement.state() == AgreementState.FINAL));
        way.add(milestone(
                "sent",
                date(days.sentOn()),
                agreement.state() == AgreementState.SENT,
                agreement.state() == AgreementState.PUBLISHED));
        return way;
    }

    private Milestone milestone(String what, String when, boolean done, boolean now) {
        return new Milestone(
                messages.of("agreements.way." + what), when, done ? Standing.DONE : now ? Standing.NOW : Standing.NEXT);
    }

    /** {@code version 3, endelig, 28. august 2026}; empty before the first. */
    String version(Part part) {
        return part.newest()
                .map(one -> messages.of(
                        one.isFinal() ? "agreements.version.final" : "agreements.version",
                        one.number(),
                        DanishFormat.date(LocalDate.ofInstant(one.at(), DanishFormat.ZONE))))
                .orElse("");
    }

    StateTag activity(Activity activity, LocalDate today) {
        var words = messages.of("agreements.activity." + activity.facts().state());
        if (activity.isLate(today)) return StateTag.of(State.LATE);
        return switch (activity.facts().state()) {
            case PLANNED -> StateTag.of(State.PLANNED).worded(words);
            case UNDERWAY -> StateTag.of(State.SENT).with(Icon.TIME).worded(words);
            case DONE -> StateTag.of(State.ADOPTED).worded(words);
            case STOPPED -> StateTag.of(State.CANCELLED).worded(words);
        };
    }

    /** Empty when it is not known. */
    static String date(@Nullable LocalDate date) {
        return date == null ? "" : DanishFormat.date(date);
    }
}
