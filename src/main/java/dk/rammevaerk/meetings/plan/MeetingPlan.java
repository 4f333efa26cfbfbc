package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.PlanStore.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of all fora and the rules they follow. Everybody who is signed in sees when and where all fora meet; why
 * one was moved or cancelled, and how one takes part from afar, is for those inside.
 */
@Service
public class MeetingPlan {
    private final ForumRulesStore rules;
    private final PlanStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingPlan(ForumRulesStore rules, PlanStore store, CurrentActor currentActor, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ForumRules rules(String forum) {
        return rules.of(forum);
    }

    @Transactional
    public void agree(ForumRules agreed) {
        rules.keep(agreed);
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** By day; with those that were moved from that year to another. */
    @Transactional(readOnly = true)
    public List<PlannedMeeting> year(int year) {
        return store.between(viewer(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Transactional(readOnly = true)
    public Optional<PlannedMeeting> find(MeetingId id) {
        return store.byId(viewer(), id).stream().findFirst();
    }

    /** The meetings that were planned together, by day. */
    @Transactional(readOnly = true)
    public List<PlannedMeeting> series(UUID series) {
        return store.series(series);
    }

    /** @param itself the meeting that is being moved, or null for a new one */
    @Transactional(readOnly = true)
    public List<Concern> concerns(String forum, Occasion occasion, @Nullable MeetingId itself) {
        return Concern.about(
                forum,
                occasion,
                itself,
                today(),
                store.between(Viewer.EVERYTHING, occasion.date(), occasion.date()).stream()
                        .filter(other -> other.date().equals(occasion.date()))
                        .toList());
    }

    private Viewer viewer() {
        var actor = currentActor.get();
        return new Viewer(actor.isSecretariat(), actor.fora());
    }
}
