package dk.rammevaerk.cases;

import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.pages.Messages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the councils' answers settle the step of a case that goes to all of them, whoever registers the last one. Hearing the
 * same thing twice changes nothing.
 */
@Service
public class CouncilSteps {
    private final CaseStore store;
    private final CaseIndex index;
    private final Messages messages;
    private final Clock clock;

    CouncilSteps(CaseStore store, CaseIndex index, Messages messages, Clock clock) {
        this.store = store;
        this.index = index;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * All have said yes.
     *
     * @param on the day of the last
     * @param councils how many they are
     */
    @Transactional
    public void settle(CaseId id, LocalDate on, int councils) {
        store.lock(id).filter(CaseFile::isOpen).ifPresent(file -> file.route().ahead().stream()
                .filter(CouncilSteps::isToAll)
                .findFirst()
                .ifPresent(step ->
                        write(id, file.route().done(step.id(), on, messages.of("cases.councils.adopted", councils)))));
    }

    /**
     * One of them does not say yes after all: the step comes again.
     *
     * @param reason why the answer was corrected
     */
    @Transactional
    public void reopen(CaseId id, LocalDate on, String reason) {
        var open = store.lock(id).filter(CaseFile::isOpen);
        if (open.isEmpty()) return;
        var route = open.get().route();
        if (route.ahead().stream().anyMatch(CouncilSteps::isToAll)) return;
        route.steps().reversed().stream()
                .filter(step -> isToAll(step) && step.state() == StepState.DONE)
                .findFirst()
                .ifPresent(step -> write(id, route.repeat(step.id(), on, reason)));
    }

    private static boolean isToAll(RouteStep step) {
        return step.station() instanceof AllCouncils;
    }

    private void write(CaseId id, Route route) {
        store.write(id, route, clock.instant());
        index.put(id);
    }
}
