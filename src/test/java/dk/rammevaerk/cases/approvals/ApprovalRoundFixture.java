package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.cases.approvals.Opening.Attached;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds with a deadline on 1 December 2026. */
public final class ApprovalRoundFixture {
    public static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);

    private ApprovalRoundFixture() {}

    static ApprovalRound of(CouncilApproval... councils) {
        return new ApprovalRound(
                new UUID(0, 1),
                "/rammeaftaler/2027-28",
                "Rammeaftale 2027-28",
                "dassos",
                DEADLINE,
                false,
                false,
                Arrays.asList(councils));
    }

    static CouncilApproval council(String name, CouncilAnswer answer) {
        return council(name, answer, null);
    }

    static CouncilApproval council(String name, CouncilAnswer answer, @Nullable LocalDate reminded) {
        return new CouncilApproval(name.substring(0, 4), name, false, answer, null, reminded, 0);
    }

    /** A subject of its own, with a page of its own. */
    public static Opening opening(UUID subject, String forum, List<String> authorities, Attached... attached) {
        return new Opening(
                subject,
                null,
                "/rammeaftaler/" + subject,
                "Prøveaftale",
                forum,
                DEADLINE,
                authorities,
                List.of("godkender prøveaftalen"),
                "Aftalen har været drøftet.\n\n## Økonomi\n\nDen koster ikke noget.\n\n| År | Beløb |\n| --- | --- |\n| 2027 | 0 |",
                List.of(attached));
    }
}
