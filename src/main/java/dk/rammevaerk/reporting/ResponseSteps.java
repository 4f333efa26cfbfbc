package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.RoundResponseStore.Head;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a response: the authority completes it and takes it back, the secretariat takes it in or sends it back. */
@Service
public class ResponseSteps {
    private final RoundResponseStore store;
    private final Responses responses;
    private final Registrars registrars;
    private final Clock clock;

    ResponseSteps(RoundResponseStore store, Responses responses, Registrars registrars, Clock clock) {
        this.store = store;
        this.responses = responses;
        this.registrars = registrars;
        this.clock = clock;
    }

    /**
     * Says that the response is complete.
     *
     * @throws RoundRefused when something required lacks or is wrong, or none is taken any more
     */
    @Transactional
    public void complete(ResponseView seen) {
        var head = locked(seen);
        var view = now(seen);
        if (!view.writable()) throw new RoundRefused(Reason.NOT_OPEN);
        if (!view.checked().mayBeCompleted()) throw new RoundRefused(Reason.NOT_COMPLETE);
        var first = head.completedOn();
        store.forgetReturned(head.id());
        become(head, ResponseState.COMPLETED, first == null ? today() : first, "");
    }

    /**
     * Makes a complete response one that is written in again, as long as the secretariat has not taken it in. The day on
     * which it was complete first stays.
     */
    @Transactional
    public void takeBack(ResponseView seen) {
        var head = locked(seen);
        if (!seen.round().takesAnswers(seen.invitation(), today())) throw new RoundRefused(Reason.NOT_OPEN);
        if (head.state() != ResponseState.COMPLETED) throw new RoundRefused(Reason.NO_EDGE);
        become(head, ResponseState.BEGUN, head.completedOn(), "");
    }

    /** Takes it in. The secretariat's act. */
    @Transactional
    public void accept(ResponseView seen) {
        requireSecretariat();
        var head = locked(seen);
        become(head, ResponseState.ACCEPTED, head.completedOn(), "");
    }

    /**
     * Sends it back, also when it was taken in. The secretariat's act.
     *
     * @param comments what is asked for, by the name of the question
     * @param note to the whole, or empty
     * @throws RoundRefused when nothing is asked for
     */
    @Transactional
    public void sendBack(ResponseView seen, Map<String, String> comments, String note) {
        requireSecretariat();
        var head = locked(seen);
        var said = comments.entrySet().stream()
                .filter(comment -> !comment.getValue().isBlank())
                .toList();
        if (said.isEmpty()) throw new RoundRefused(Reason.NO_COMMENT);
        for (var comment : said) {
            var question = comment.getKey();
            if (seen.questionnaire().question(question).isEmpty()) throw new NotTheirResponse();
            var mark = store.mark(head.id(), question).orElse(QuestionMark.none(question));
            store.write(head.id(), mark.asking(comment.getValue().strip()));
        }
        become(head, ResponseState.RETURNED, head.completedOn(), note.strip());
    }

    /**
     * Marks an answer to be looked into, or takes the mark away. The secretariat's act, in any state.
     *
     * @param what empty takes it away
     */
    @Transactional
    public void followUp(ResponseView seen, String question, String what) {
        requireSecretariat();
        var id = seen.response().id();
        store.lock(seen.round().id(), seen.invitation().authority(), seen.form().ordinal());
        if (seen.questionnaire().question(question).isEmpty()) throw new NotTheirResponse();
        var mark = store.mark(id, question).orElse(QuestionMark.none(question));
        var text = what.strip();
        store.write(id, mark.followedUp(text.isEmpty() ? null : text));
    }

    private Head locked(ResponseView seen) {
        var authority = seen.invitation().authority();
        if (!registrars.actsFor(authority)) throw new NotTheirResponse();
        var head =
                store.lock(seen.round().id(), authority, seen.form().ordinal()).orElseThrow(NotTheirResponse::new);
        if (head.version() != seen.response().version()) throw new RoundChangedMeanwhile();
        return head;
    }

    private ResponseView now(ResponseView seen) {
        return responses.view(
                seen.round().id(), seen.invitation().authority(), seen.form().ordinal());
    }

    /** Something is written in it, by the caller, who holds its lock; nothing happens when it was begun before. */
    void begin(Head head) {
        if (head.state() == ResponseState.WAITING) step(head, ResponseState.BEGUN, head.completedOn());
    }

    private void become(Head head, ResponseState next, @Nullable LocalDate completedOn, String note) {
        step(head, next, completedOn);
        store.tell(head.id(), next, note, clock.instant(), registrars.name());
    }

    private void step(Head head, ResponseState next, @Nullable LocalDate completedOn) {
        if (!head.state().mayBecome(next)) throw new RoundRefused(Reason.NO_EDGE);
        if (!store.become(head, next, completedOn)) throw new RoundChangedMeanwhile();
    }

    private LocalDate today() {
        return Window.dayOf(clock.instant());
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirResponse();
    }
}
