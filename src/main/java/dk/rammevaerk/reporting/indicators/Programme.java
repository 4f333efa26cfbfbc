package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.cases.CaseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the cooperation does together and follows by indicators.
 *
 * @param slug its name in addresses
 */
public record Programme(UUID id, String slug, Facts facts, ProgrammeState state, int version) {
    /**
     * @param purpose what it is for
     * @param forum the code of the forum that follows it
     * @param responsible a role, no person
     * @param caseNumber the case it belongs to, or null
     */
    public record Facts(
            String title,
            String purpose,
            String forum,
            String responsible,
            @Nullable CaseNumber caseNumber) {}

    public boolean isRunning() {
        return state == ProgrammeState.RUNNING;
    }

    public String href() {
        return "/programmer/" + slug;
    }

    /** The address of one of its indicators, below which its figures stand. */
    public String href(Indicator indicator) {
        return href() + "/" + indicator.number();
    }
}
