package dk.rammevaerk.inquiries;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is put to the authorities. The secretariat writes it and takes its steps, or the authority that asks itself; those inside the cooperation see it from
 * the day it is opened, and each answer as far as its {@link AnswerAudience} says. Nobody else sees any of it.
 */
@Service
public class Inquiries {
    private final InquiryStore store;
    private final InquiryReading reading;
    private final InquiryIndex index;
    private final Registrars registrars;
    private final Clock clock;

    Inquiries(InquiryStore store, InquiryReading reading, InquiryIndex index, Registrars registrars, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.index = index;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** The day in Copenhagen. */
    public LocalDate today() {
        return Window.dayOf(clock.instant());
    }

    /** Writes one that is not put to anybody yet. */
    @Transactional
    public void draft(Opening opening) {
        requireAsking(opening.askedBy());
        store.insert(opening);
    }

    /**
     * Writes a draft anew.
     *
     * @throws InquiryChangedMeanwhile when it is no longer a draft of that version
     */
    @Transactional
    public void redraft(Opening opening, int version) {
        requireSecretariat();
        if (!store.replace(opening, version)) throw new InquiryChangedMeanwhile();
    }

    /** Writes it and puts it to the authorities at once. */
    @Transactional
    public void open(Opening opening) {
        draft(opening);
        step(opening.subject(), 0, InquiryState.OPEN);
    }

    /**
     * @throws InquiryStepRefused when the graph has no such step, or replies lack before it is settled
     * @throws InquiryChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void step(UUID subject, int version, InquiryState next) {
        store.lock(subject);
        var inquiry = reading.find(subject).orElseThrow(NotTheirAnswer::new);
        requireAsking(inquiry.askedBy());
        if (!inquiry.state().mayBecome(next)) throw new InquiryStepRefused();
        if (next == InquiryState.SETTLED && inquiry.kind().isRepliedTo() && !inquiry.allRepliedTo()) {
            throw new InquiryStepRefused();
        }
        if (!store.step(subject, version, next)) throw new InquiryChangedMeanwhile();
        index.put(reading.find(subject).orElseThrow(InquiryChangedMeanwhile::new));
    }

    /** Takes no answers any more, when the subject needs none; what is not put to anybody stays as it is. */
    @Transactional
    public void settle(UUID subject) {
        for (var next : List.of(InquiryState.CLOSED, InquiryState.SETTLED)) {
            var inquiry = reading.find(subject);
            if (inquiry.isPresent() && inquiry.get().state().mayBecome(next)) {
                step(subject, inquiry.get().version(), next);
            }
        }
    }

    /** The one of the subject on that page. */
    @Transactional(readOnly = true)
    public Optional<Inquiry> find(String href) {
        return reading.find(href);
    }

    @Transactional(readOnly = true)
    public Optional<Inquiry> find(UUID subject) {
        return reading.find(subject);
    }

    /** All that the actor may see, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<Inquiry> all() {
        return reading.all();
    }

    /** Whether the actor may answer for this authority. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(String authority) {
        return registrars.actsFor(authority);
    }

    /** @param askedBy the authority that asks, or null */
    private void requireAsking(@Nullable String askedBy) {
        if (askedBy == null) requireSecretariat();
        else if (!registrars.actsFor(askedBy)) throw new NotTheirAnswer();
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
    }
}
