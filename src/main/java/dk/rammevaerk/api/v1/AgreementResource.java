package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement.
 *
 * @param approvals null when it is not laid before the councils, or its answers are not for the reader
 */
@Schema(name = "Agreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementResource(
        UUID id,
        String period,
        String forum,
        AgreementState state,
        @Nullable LocalDate consultationFrom,
        @Nullable LocalDate consultationTo,
        @Nullable LocalDate recommendedOn,
        LocalDate deadline,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate sentOn,
        List<PartResource> parts,
        @Nullable ApprovalsResource approvals,
        String html) {
    /** @param version the newest the reader may see; null when there is none */
    @Schema(name = "AgreementPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartResource(
            UUID id, Part.Kind kind, String title, @Nullable VersionResource version, String html) {}

    /**
     * @param text Markdown; null when it is a file
     * @param settled whether it is what the councils adopt
     */
    @Schema(name = "PartVersion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VersionResource(
            int number,
            boolean settled,
            Instant madeAt,
            @Nullable String text) {}

    /** @param adopted how many have said yes */
    @Schema(name = "Approvals")
    public record ApprovalsResource(LocalDate deadline, int adopted, List<CouncilResource> councils) {}

    /**
     * @param date of the council's meeting
     * @param remark its reservation, or why it rejected
     */
    @Schema(name = "CouncilApproval")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CouncilResource(
            String authority,
            String name,
            ApprovalState state,
            @Nullable LocalDate date,
            @Nullable String remark,
            boolean proven) {
        static CouncilResource of(CouncilApproval one) {
            return new CouncilResource(
                    one.authority(),
                    one.name(),
                    one.state(),
                    one.answer().date(),
                    one.answer().remark(),
                    one.answer().isProven());
        }
    }

    /** @param authority only this council's answer, or null for all */
    static AgreementResource of(
            FrameworkAgreement one,
            List<Part> parts,
            @Nullable ApprovalRound round,
            @Nullable String authority,
            String address) {
        var days = one.milestones();
        var html = address + Agreements.href(one);
        return new AgreementResource(
                one.id().value(),
                one.period().toString(),
                one.forum(),
                one.state(),
                days.consultationFrom(),
                days.consultationTo(),
                days.recommendedOn(),
                days.deadline(),
                days.finalOn(),
                days.publishedOn(),
                days.sentOn(),
                parts.stream().map(part -> part(part, html)).toList(),
                round == null ? null : approvals(round, authority),
                html);
    }

    private static PartResource part(Part part, String html) {
        return new PartResource(
                part.id(),
                part.kind(),
                part.title(),
                part.newest()
                        .map(one -> new VersionResource(one.number(), one.isFinal(), one.at(), one.text()))
                        .orElse(null),
                html + "/dele/" + part.id());
    }

    private static ApprovalsResource approvals(ApprovalRound round, @Nullable String authority) {
        return new ApprovalsResource(
                round.deadline(),
                round.adopted(),
                round.councils().stream()
                        .filter(one -> authority == null || one.authority().equals(authority))
                        .map(CouncilResource::of)
                        .toList());
    }
}
