package dk.rammevaerk.cases;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretariat's work with cases. Who changes one says which version they saw; when somebody changed it meanwhile,
 * {@link CaseChangedMeanwhile} is thrown and nothing is written. What is no edge of {@link StepState}'s graph is
 * {@link StepRefused}.
 */
@Service
public class CaseWork {
    private final CaseStore store;
    private final RouteStore routes;
    private final CasePlaces places;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseWork(CaseStore store, RouteStore routes, CasePlaces places, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.routes = routes;
        this.places = places;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param openedOn its year is the year of the number */
    @Transactional
    public CaseFile open(CaseText text, Route route, LocalDate openedOn) {
        var number = store.next(openedOn.getYear());
        var now = clock.instant();
        var id = store.insert(number, text, openedOn, currentActor.get().name(), now);
        routes.write(id, route);
        places.found(id);
        return store.find(id).orElseThrow();
    }

    /**
     * Lets a year's numbers go on from a list that was kept elsewhere.
     *
     * @return whether that could be: the year had no case yet
     */
    @Transactional
    public boolean goOnFrom(CaseNumber last) {
        return store.begin(last.year(), last.number());
    }

    /** Says that a case was written up afterwards: it moved when it says so itself, not when that was written. */
    @Transactional
    public void writtenUp(CaseId id) {
        var file = store.lock(id).orElseThrow(CaseChangedMeanwhile::new);
        store.touch(id, file.lastDay().atStartOfDay(DanishFormat.ZONE).toInstant());
    }

    @Transactional
    public void change(CaseId id, int version, CaseText text) {
        at(id, version);
        store.write(id, text);
        places.found(id);
    }

    /** @param outcome what came of it, or null */
    @Transactional
    public void done(CaseId id, int version, StepId step, LocalDate on, @Nullable String outcome) {
        reroute(id, version, route -> route.done(step, on, outcome));
    }

    @Transactional
    public void skip(CaseId id, int version, StepId step, LocalDate on, String reason) {
        reroute(id, version, route -> route.skip(step, on, reason));
    }

    /** Regrets {@link #skip}. */
    @Transactional
    public void resume(CaseId id, int version, StepId step) {
        reroute(id, version, route -> route.resume(step));
    }

    @Transactional
    public void repeat(CaseId id, int version, StepId step, LocalDate on, String reason) {
        reroute(id, version, route -> route.repeat(step, on, reason));
    }

    /** @param to the earlier step that has the case from now on */
    @Transactional
    public void sendBack(CaseId id, int version, StepId step, StepId to, LocalDate on, String reason) {
        reroute(id, version, route -> route.sendBack(step, to, on, reason));
    }

    /**
     * Another way for what is still to come.
     *
     * @throws StepIsBound when a step that is on an agenda is left out, or given to somebody else
     */
    @Transactional
    public void replan(CaseId id, int version, List<RouteStep> ahead) {
        var bound = places.bound(at(id, version));
        reroute(id, version, route -> route.replan(ahead, bound));
    }

    /** @param ending what it ended with */
    @Transactional
    public void finish(CaseId id, int version, LocalDate on, String ending) {
        at(id, version);
        store.finish(id, on, ending, clock.instant());
    }

    @Transactional
    public void openAgain(CaseId id, int version) {
        at(id, version);
        store.finish(id, null, null, clock.instant());
    }

    /** What only adds takes no version: it stands in nobody's way. */
    @Transactional
    public void attach(CaseId id, FileId file, String title) {
        if (store.lock(id).isEmpty()) throw new CaseChangedMeanwhile();
        store.attach(id, new CaseDocument(file, title), currentActor.get().name(), clock.instant());
    }

    @Transactional
    public void detach(CaseId id, FileId file) {
        if (!store.detach(id, file)) throw new CaseChangedMeanwhile();
    }

    @Transactional(readOnly = true)
    public List<RouteTemplate> templates() {
        return routes.templates();
    }

    /** Keeps a usual route; one of the same name is replaced. */
    @Transactional
    public void keep(RouteTemplate template) {
        routes.keep(template);
    }

    private void reroute(CaseId id, int version, UnaryOperator<Route> change) {
        var file = at(id, version);
        if (!file.isOpen()) throw new StepRefused("The case has ended");
        store.write(id, change.apply(file.route()), clock.instant());
        places.found(id);
    }

    private CaseFile at(CaseId id, int version) {
        return store.lock(id).filter(file -> file.version() == version).orElseThrow(CaseChangedMeanwhile::new);
    }
}
