package dk.rammevaerk.inquiries.closures;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.PersonCounts;
import dk.rammevaerk.inquiries.closures.Closure.Event;
import dk.rammevaerk.inquiries.closures.Closure.Facts;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closures and intake stops. The authority that answers for the facility announces, postpones and revokes, or the
 * secretariat for it; everybody inside the cooperation reads. What each authority does about it is an answer to the
 * closure's inquiry, which the announcing authority reads as the secretariat does.
 */
@Service
public class Closures {
    private static final String FORUM = "dassos";

    private final ClosureStore store;
    private final Inquiries inquiries;
    private final ClosureNotices notices;
    private final Registrars registrars;
    private final Clock clock;

    Closures(ClosureStore store, Inquiries inquiries, ClosureNotices notices, Registrars registrars, Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.notices = notices;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** What takes effect last first. */
    @Transactional(readOnly = true)
    public List<Closure> all() {
        return registrars.isInside() ? store.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Closure> find(UUID id) {
        return registrars.isInside() ? store.find(id) : Optional.empty();
    }

    /** Whether the actor may postpone and revoke it. */
    public boolean mayChange(Closure closure) {
        return registrars.actsFor(closure.authority());
    }

    /**
     * Announces it, and asks every authority that is concerned what it does.
     *
     * @param deadline last day to answer
     * @param concerned the codes of the authorities that have to do something
     * @throws NotTheirAnswer when the actor does not act for the authority that announces
     * @throws PersonsCounted when it says how many persons it is about
     */
    @Transactional
    public UUID announce(String authority, Facts facts, LocalDate deadline, Set<String> concerned) {
        if (!registrars.actsFor(authority)) throw new NotTheirAnswer();
        refuseCounts(facts.consequences());
        refuseCounts(facts.toDo());
        var id = store.insert(authority, facts);
        store.record(id, event(ClosureState.ANNOUNCED, facts.from(), ""));
        inquiries.open(new Opening(
                        id,
                        Closure.href(id),
                        notices.title(facts),
                        InquiryKind.CLOSURE,
                        FORUM,
                        new Window(inquiries.today(), deadline),
                        AnswerAudience.SECRETARIAT_AND_OWN,
                        List.of(),
                        concerned)
                .askedBy(authority));
        notices.announced(id);
        return id;
    }

    /**
     * Moves the first day.
     *
     * @param until the first day after an intake stop; null while nobody knows
     * @throws InquiryChangedMeanwhile when somebody else was first
     * @throws PersonsCounted when the reason says how many persons it is about
     */
    @Transactional
    public void postpone(UUID id, int version, LocalDate from, @Nullable LocalDate until, String reason) {
        var closure = own(id);
        var old = closure.facts();
        var facts = new Facts(
                old.facility(), old.operator(), old.kind(), from, until, old.places(), old.consequences(), old.toDo());
        step(closure, version, ClosureState.POSTPONED, facts, reason);
        notices.postponed(closure, facts, reason);
    }

    /**
     * Says that it does not happen; then nobody owes an answer.
     *
     * @throws InquiryChangedMeanwhile when somebody else was first
     * @throws PersonsCounted when the reason says how many persons it is about
     */
    @Transactional
    public void revoke(UUID id, int version, String reason) {
        var closure = own(id);
        step(closure, version, ClosureState.REVOKED, closure.facts(), reason);
        inquiries.settle(id);
        notices.revoked(closure, reason);
    }

    /** Ends it when all that had to be done is done. */
    @Transactional
    public void finish(UUID id, int version) {
        var closure = own(id);
        step(closure, version, ClosureState.DONE, closure.facts(), "");
        inquiries.settle(id);
    }

    /** Notes that those the actor acts for have now read it, when they are concerned. */
    @Transactional
    public void read(Closure closure) {
        var own = registrars.authorities();
        inquiries.find(closure.id()).stream()
                .flatMap(inquiry -> inquiry.answers().stream())
                .filter(one -> own.contains(one.authority()))
                .forEach(one -> store.read(closure.id(), one.authority(), clock.instant()));
    }

    /** Who has read it, the first one first. */
    @Transactional(readOnly = true)
    public List<Reading> readings(Closure closure) {
        return registrars.isInside() ? store.readings(closure.id()) : List.of();
    }

    private void step(Closure closure, int version, ClosureState next, Facts facts, String reason) {
        refuseCounts(reason);
        if (!closure.state().mayBecome(next)) throw new InquiryStepRefused();
        if (!store.update(closure.id(), version, next, facts)) throw new InquiryChangedMeanwhile();
        store.record(closure.id(), event(next, facts.from(), reason));
    }

    private static void refuseCounts(String text) {
        if (PersonCounts.isIn(text)) throw new PersonsCounted();
    }

    private Event event(ClosureState state, LocalDate from, String reason) {
        return new Event(state, from, reason, clock.instant(), registrars.name());
    }

    private Closure own(UUID id) {
        var closure = find(id).orElseThrow(InquiryChangedMeanwhile::new);
        if (!mayChange(closure)) throw new NotTheirAnswer();
        return closure;
    }
}
