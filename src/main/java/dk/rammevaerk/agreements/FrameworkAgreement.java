package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between the municipalities of a region and the region, for two or four years. Its way through the fora is a
 * case.
 *
 * @param forum the code of the forum that writes it
 * @param caseId the case that is its process, or null until one is chosen
 */
public record FrameworkAgreement(
        AgreementId id,
        AgreementPeriod period,
        String forum,
        @Nullable CaseId caseId,
        AgreementState state,
        Milestones milestones,
        int version) {
    /**
     * The days of its way.
     *
     * @param consultationFrom and {@code consultationTo}: the political discussion, first and last day; null until planned
     * @param recommendedOn when it is recommended to the councils, or null
     * @param deadline the councils' last day in time
     * @param finalOn when the last council had adopted, or null
     * @param sentOn when the national agency got it, or null
     */
    public record Milestones(
            @Nullable LocalDate consultationFrom,
            @Nullable LocalDate consultationTo,
            @Nullable LocalDate recommendedOn,
            LocalDate deadline,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate sentOn) {
        /** Of an agreement that has not come that far. */
        public static Milestones planned(
                @Nullable LocalDate consultationFrom,
                @Nullable LocalDate consultationTo,
                @Nullable LocalDate recommendedOn,
                LocalDate deadline) {
            return new Milestones(consultationFrom, consultationTo, recommendedOn, deadline, null, null, null);
        }
    }
}
