package dk.rammevaerk.demo;

import dk.rammevaerk.cases.decisions.Proposals;
import dk.rammevaerk.cases.decisions.Proposals.Confirmed;
import dk.rammevaerk.cases.decisions.Proposals.Sheet;
import dk.rammevaerk.meetings.Decision;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Confirms what is proposed for the region's minutes; those that came as a scan wait for whoever tries it out. */
@Component
@Order(20)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionDecisions implements RegionPart {
    private static final LocalDate SCAN = LocalDate.of(2025, 10, 9);

    private final Proposals proposals;

    RegionDecisions(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void setUp() {
        proposals.waiting().stream()
                .filter(one -> !one.date().equals(SCAN))
                .forEach(one -> proposals.of(one.meeting()).ifPresent(this::confirm));
    }

    private void confirm(Sheet sheet) {
        List<Confirmed> all = sheet.items().stream()
                .flatMap(of -> of.proposals().stream()
                        .map(one -> new Confirmed(
                                of.item().id(),
                                new Decision(one.text(), one.effect()),
                                one.passage(String.valueOf(of.item().minutes())))))
                .toList();
        proposals.confirm(sheet.minutes().id(), sheet.edition(), all);
    }
}
