package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the empty responses of a round that opens, and lays last time's answers in them; and tells when it is locked. */
@Component
class RoundOpening {
    private static final String BY_ITSELF = "system:reporting";

    private final RoundResponseStore responses;
    private final LastTime lastTime;
    private final RoundIndex index;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoundOpening(
            RoundResponseStore responses,
            LastTime lastTime,
            RoundIndex index,
            Clock clock,
            ApplicationEventPublisher events) {
        this.responses = responses;
        this.lastTime = lastTime;
        this.index = index;
        this.clock = clock;
        this.events = events;
    }

    /** Those who count what came in take it then and there. */
    void locked(ReportingRound round) {
        events.publishEvent(new RoundLocked(round));
    }

    LocalDate today() {
        return Window.dayOf(clock.instant());
    }

    void open(ReportingRound round) {
        index.put(round);
        for (var invitation : round.invitations()) {
            for (var form : round.forms()) responses.open(round.id(), invitation.authority(), form.ordinal());
            if (!round.settings().prefills()) continue;
            var before = lastTime.before(round, invitation.authority());
            for (var response : responses.responses(round.id(), invitation.authority())) {
                before.answers(
                                invitation.authority(),
                                round.form(response.form()).orElseThrow())
                        .entries()
                        .forEach((cell, text) -> responses.write(
                                response.id(), cell, text, Origin.PREFILLED, clock.instant(), BY_ITSELF));
            }
        }
    }
}
