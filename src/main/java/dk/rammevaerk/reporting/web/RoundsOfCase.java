package dk.rammevaerk.reporting.web;

import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.web.BesideCase;
import dk.rammevaerk.reporting.Rounds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows on a case's page the reporting rounds that are held for it. */
@Component
class RoundsOfCase implements BesideCase {
    private final Rounds rounds;

    RoundsOfCase(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Belonging> of(CaseView view) {
        return rounds.ofCase(view.number()).stream()
                .map(one -> new Belonging(one.title(), one.href()))
                .toList();
    }
}
