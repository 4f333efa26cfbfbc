package dk.rammevaerk.inquiries.centralnotices;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Extension;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Facts;
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

/** Central notices. The secretariat writes them; everybody inside the cooperation reads. */
@Service
public class CentralNotices {
    private static final String FORUM = "dassos";

    private final NoticeStore store;
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Registrars registrars;
    private final Clock clock;

    CentralNotices(
            NoticeStore store, Inquiries inquiries, InquiryReminders reminders, Registrars registrars, Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** The latest deadline first. */
    @Transactional(readOnly = true)
    public List<CentralNotice> all() {
        return registrars.isInside() ? store.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<CentralNotice> find(UUID id) {
        return registrars.isInside() ? store.find(id) : Optional.empty();
    }

    /** Whether the actor writes them. */
    public boolean mayWrite() {
        return registrars.isSecretariat();
    }

    /**
     * @param headings those that must be answered, in their order
     * @param renews the number of one that is sent and treated anew, or null
     */
    @Transactional
    public UUID receive(Facts facts, List<String> headings, @Nullable UUID renews) {
        requireSecretariat();
        if (renews != null
                && store.find(renews)
                        .filter(first -> first.state() == NoticeState.SENT)
                        .isEmpty()) {
            throw new InquiryStepRefused();
        }
        return store.insert(facts, headings, renews);
    }

    /**
     * Asks the authorities to contribute, heading by heading.
     *
     * @param deadline last day to contribute
     */
    @Transactional
    public void ask(UUID id, LocalDate deadline, Set<String> authorities) {
        var notice = locked(id);
        step(notice, NoticeState.COLLECTING, null);
        inquiries.open(new Opening(
                id,
                notice.href(),
                notice.facts().title(),
                InquiryKind.CENTRAL_NOTICE,
                FORUM,
                new Window(inquiries.today(), deadline),
                AnswerAudience.ALL_INSIDE,
                notice.headings().stream()
                        .map(one -> new InquiryPart(one.ordinal(), String.valueOf(one.ordinal()), one.title(), ""))
                        .toList(),
                authorities));
        reminders.announce(id);
    }

    /**
     * Writes the next version of the answer to a heading; the earlier ones stay.
     *
     * @param seen the number of the version it was written on; 0 for the first
     * @throws InquiryChangedMeanwhile when somebody else wrote that version
     */
    @Transactional
    public void write(UUID id, int heading, int seen, String text) {
        var notice = locked(id);
        if (notice.state() != NoticeState.COLLECTING) throw new InquiryStepRefused();
        int newest = notice.heading(heading)
                .orElseThrow(InquiryChangedMeanwhile::new)
                .newest()
                .map(CentralNotice.Version::number)
                .orElse(0);
        if (newest != seen || !store.write(id, heading, seen + 1, text, clock.instant(), registrars.name())) {
            throw new InquiryChangedMeanwhile();
        }
    }

    /**
     * Says that the one answer was sent.
     *
     * @throws InquiryStepRefused when a heading is not answered
     */
    @Transactional
    public void send(UUID id, int version, LocalDate on) {
        var notice = at(id, version);
        if (!notice.isAssembled()) throw new InquiryStepRefused();
        step(notice, NoticeState.SENT, on);
        inquiries.settle(id);
    }

    /** Takes back that it was sent. */
    @Transactional
    public void resume(UUID id, int version) {
        step(at(id, version), NoticeState.COLLECTING, null);
    }

    /** @throws InquiryStepRefused when one is not answered yet, or it is sent */
    @Transactional
    public void askForTime(UUID id, LocalDate until, String reason) {
        var notice = locked(id);
        if (notice.isExtensionOpen() || notice.state() == NoticeState.SENT) throw new InquiryStepRefused();
        if (!until.isAfter(notice.due())) throw new InquiryStepRefused();
        store.ask(id, new Extension(inquiries.today(), until, reason, null, null));
    }

    /**
     * @param on the day they answered
     * @param until the last day that was granted; null when it was refused
     * @throws InquiryStepRefused when the day granted is no later than the one that holds, or they answer in the future
     */
    @Transactional
    public void answerTime(UUID id, LocalDate on, @Nullable LocalDate until) {
        var notice = locked(id);
        if (until != null && !until.isAfter(notice.due())) throw new InquiryStepRefused();
        if (on.isAfter(inquiries.today())) throw new InquiryStepRefused();
        if (!store.answer(id, on, until)) throw new InquiryChangedMeanwhile();
    }

    private void step(CentralNotice notice, NoticeState next, @Nullable LocalDate sentOn) {
        if (!notice.state().mayBecome(next)) throw new InquiryStepRefused();
        if (!store.step(notice.id(), notice.version(), next, sentOn)) throw new InquiryChangedMeanwhile();
    }

    private CentralNotice at(UUID id, int version) {
        var notice = locked(id);
        if (notice.version() != version) throw new InquiryChangedMeanwhile();
        return notice;
    }

    private CentralNotice locked(UUID id) {
        requireSecretariat();
        store.lock(id);
        return store.find(id).orElseThrow(InquiryChangedMeanwhile::new);
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
    }
}
