package dk.rammevaerk.knowledge;

import static dk.rammevaerk.knowledge.VersionState.APPROVED;
import static dk.rammevaerk.knowledge.VersionState.DRAFT;
import static dk.rammevaerk.knowledge.VersionState.REPLACED;
import static dk.rammevaerk.knowledge.VersionState.WITHDRAWN;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class VersionStateTests extends StateGraphTest<VersionState> {
    VersionStateTests() {
        super(
                DRAFT,
                VersionState::mayBecome,
                Set.of(
                        List.of(DRAFT, APPROVED),
                        List.of(DRAFT, WITHDRAWN),
                        List.of(APPROVED, REPLACED),
                        List.of(APPROVED, WITHDRAWN)));
    }
}
