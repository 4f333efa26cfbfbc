package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Route;
import dk.rammevaerk.cases.RouteStep;
import dk.rammevaerk.cases.RouteTemplate;
import dk.rammevaerk.cases.RouteTemplate.Stop;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case that is an agreement's way through the fora: opened by a usual route, or one that is there. */
@Service
public class AgreementProcess {
    private final Agreements agreements;
    private final Cases cases;
    private final CaseWork work;
    private final Clock clock;

    AgreementProcess(Agreements agreements, Cases cases, CaseWork work, Clock clock) {
        this.agreements = agreements;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    /** As far as the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<CaseView> of(FrameworkAgreement agreement) {
        return Optional.ofNullable(agreement.caseId()).flatMap(cases::find);
    }

    /** The usual routes an agreement's case can be opened with. */
    @Transactional(readOnly = true)
    public List<RouteTemplate> routes() {
        agreements.requireSecretariat();
        return work.templates();
    }

    /** The open cases that can be an agreement's. */
    @Transactional(readOnly = true)
    public List<CaseView> choices() {
        agreements.requireSecretariat();
        return cases.list().stream().filter(one -> one.file().isOpen()).toList();
    }

    /**
     * Makes a case that is there an agreement's.
     *
     * @throws AgreementChangedMeanwhile when somebody changed the agreement since, or there is no such case
     */
    @Transactional
    public void link(AgreementPeriod period, int version, CaseNumber number) {
        var agreement = agreements.at(period, version);
        var found = cases.find(number).orElseThrow(AgreementChangedMeanwhile::new);
        agreements.belongTo(agreement, found.file().id());
    }

    /**
     * Opens a case for an agreement. The councils' step is due on their last day, and the last forum's before it when it
     * recommends the agreement.
     *
     * @param template the name of the usual route
     * @throws AgreementChangedMeanwhile when somebody changed the agreement since, or there is no such route
     */
    @Transactional
    public void open(AgreementPeriod period, int version, CaseText text, String template) {
        var agreement = agreements.at(period, version);
        var usual = work.templates().stream()
                .filter(one -> one.name().equals(template))
                .findFirst()
                .orElseThrow(AgreementChangedMeanwhile::new);
        var opened = work.open(text, route(usual, agreement), LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE));
        agreements.belongTo(agreement, opened.id());
    }

    private static Route route(RouteTemplate template, FrameworkAgreement agreement) {
        var steps = new ArrayList<RouteStep>();
        var stops = template.stops();
        for (int i = 0; i < stops.size(); i++) {
            var next = i + 1 < stops.size() ? stops.get(i + 1) : null;
            steps.add(RouteStep.of(stops.get(i).station(), stops.get(i).role(), due(stops.get(i), next, agreement)));
        }
        return Route.of(steps);
    }

    private static @Nullable LocalDate due(Stop stop, @Nullable Stop next, FrameworkAgreement agreement) {
        var days = agreement.milestones();
        if (stop.station() instanceof AllCouncils) return days.deadline();
        boolean last = next != null && next.station() instanceof AllCouncils;
        return last && stop.station() instanceof InForum ? days.recommendedOn() : null;
    }
}
