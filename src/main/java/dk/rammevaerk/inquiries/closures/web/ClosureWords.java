package dk.rammevaerk.inquiries.closures.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.closures.Closure;
import dk.rammevaerk.inquiries.closures.ClosureState;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import org.springframework.stereotype.Component;

/** Says in Danish what happens to a facility. */
@Component
class ClosureWords {
    private final Inquiries inquiries;
    private final Messages messages;

    ClosureWords(Inquiries inquiries, Messages messages) {
        this.inquiries = inquiries;
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.of("closures." + key, values);
    }

    String title(Closure closure) {
        return of("title." + closure.facts().kind(), closure.facts().facility());
    }

    /** Those that are under way, by name. */
    String running(String titles) {
        return messages.of("inquiries.running", titles);
    }

    Trail trail() {
        return Trail.of(messages.of("inquiries.area.CLOSURE"), "/lukninger");
    }

    Trail trailTo(Closure closure) {
        return trail().then(title(closure), closure.href());
    }

    StateTag tag(Closure closure) {
        boolean holds = closure.holdsOn(inquiries.today());
        return switch (closure.state()) {
            case ANNOUNCED ->
                holds
                        ? StateTag.of(State.LATE).worded(of("state.holds"))
                        : StateTag.of(State.SENT).worded(of("state.ANNOUNCED"));
            case POSTPONED ->
                holds
                        ? StateTag.of(State.LATE).worded(of("state.holds"))
                        : StateTag.of(State.WAITING).worded(of("state.POSTPONED"));
            case REVOKED -> StateTag.of(State.CANCELLED).worded(of("state.REVOKED"));
            case DONE -> StateTag.of(State.APPROVED).worded(of("state.DONE"));
        };
    }

    /** The days it holds: the first, and the first on which it no longer does. */
    String days(Closure closure) {
        var facts = closure.facts();
        var from = DanishFormat.date(facts.from());
        return facts.until() == null ? of("from", from) : of("fromUntil", from, DanishFormat.date(facts.until()));
    }

    /** What happens, in one sentence. */
    String lead(Closure closure) {
        var facts = closure.facts();
        if (closure.state() == ClosureState.REVOKED) return of("lead.REVOKED");
        return of("lead." + facts.kind(), facts.facility(), DanishFormat.date(facts.from()));
    }

    /** {@code Udskudt til 1. marts 2027 den 3. december 2026: Kommunen har fundet …} */
    String event(Closure.Event event) {
        var told = of(
                "event." + event.state(),
                DanishFormat.date(event.at().atZone(DanishFormat.ZONE).toLocalDate()),
                DanishFormat.date(event.from()));
        return event.reason().isEmpty() ? told : told + " " + event.reason();
    }
}
