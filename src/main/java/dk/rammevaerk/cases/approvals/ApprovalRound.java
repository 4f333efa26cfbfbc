package dk.rammevaerk.cases.approvals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What all councils must adopt, and what each has answered. It is opened with one waiting row for each council, and ends
 * when all have said yes.
 *
 * @param subject the number of the agreement or case
 * @param href the page of the subject
 * @param title what is adopted, for example {@code Rammeaftale 2027-28}
 * @param forum the code of the forum that reservations and rejections are laid before
 * @param deadline the last day in time
 * @param published whether everybody may read it
 * @param closed whether all have adopted it and it is final
 * @param councils those that lack first
 */
public record ApprovalRound(
        UUID subject,
        String href,
        String title,
        String forum,
        LocalDate deadline,
        boolean published,
        boolean closed,
        List<CouncilApproval> councils) {
    public ApprovalRound {
        councils = councils.stream().sorted(CouncilApproval.MISSING_FIRST).toList();
    }

    public List<CouncilApproval> those(Predicate<CouncilApproval> which) {
        return councils.stream().filter(which).toList();
    }

    public int count(Predicate<CouncilApproval> which) {
        return those(which).size();
    }

    public int adopted() {
        return count(one -> one.state().isAdopted());
    }

    public List<CouncilApproval> missing() {
        return those(CouncilApproval::isMissing);
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public Optional<CouncilApproval> of(String authority) {
        return councils.stream()
                .filter(one -> one.authority().equals(authority))
                .findFirst();
    }

    /** Days from today to the deadline; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline);
    }

    /** What the known dates promise. */
    public Forecast forecast(LocalDate today) {
        return Forecast.of(this, today);
    }
}
