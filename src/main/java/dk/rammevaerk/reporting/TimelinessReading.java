package dk.rammevaerk.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons who answers, and who in time. The secretariat's. */
@Service
public class TimelinessReading {
    private final Rounds rounds;
    private final Responses responses;

    TimelinessReading(Rounds rounds, Responses responses) {
        this.rounds = rounds;
        this.responses = responses;
    }

    /** Over the rounds that were opened. */
    @Transactional(readOnly = true)
    public Timeliness all() {
        rounds.requireSecretariat();
        var standings = new LinkedHashMap<ReportingRound, List<ResponseStanding>>();
        rounds.all().stream()
                .filter(round -> round.state() != RoundState.DRAFT)
                .forEach(round -> standings.put(round, responses.standings(round)));
        return Timeliness.of(standings, rounds.today());
    }
}
