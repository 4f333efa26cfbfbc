package dk.rammevaerk.inquiries.letters;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.letters.Letter.Answer;
import dk.rammevaerk.inquiries.letters.Letter.Facts;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters. The secretariat writes them and sees their drafts; those inside the cooperation see one from the day they are
 * asked whether they back it, or it is sent.
 */
@Service
public class Letters {
    private static final String FORUM = "dassos";

    private final LetterStore store;
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Registrars registrars;
    private final Clock clock;

    Letters(LetterStore store, Inquiries inquiries, InquiryReminders reminders, Registrars registrars, Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** Those that are not sent first, then the latest. */
    @Transactional(readOnly = true)
    public List<Letter> all() {
        return store.all().stream().filter(this::isVisible).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(UUID id) {
        return store.find(id).filter(this::isVisible);
    }

    /** Whether the actor writes them. */
    public boolean mayWrite() {
        return registrars.isSecretariat();
    }

    @Transactional
    public UUID begin(Facts facts, String text) {
        requireSecretariat();
        var id = store.insert(facts);
        store.write(id, 1, text, clock.instant(), registrars.name());
        return id;
    }

    /**
     * Writes it anew; the earlier text stays as a version when the text is another one.
     *
     * @throws InquiryChangedMeanwhile when somebody else was first
     * @throws InquiryStepRefused when it is sent, or somebody is asked to back another title, recipient or text
     */
    @Transactional
    public void write(UUID id, int version, Facts facts, String text) {
        var letter = at(id, version);
        if (!letter.takes(facts, text)) throw new InquiryStepRefused();
        checked(store.update(id, version, facts));
        var newest = letter.newest();
        if (!newest.text().equals(text)) {
            checked(store.write(id, newest.number() + 1, text, clock.instant(), registrars.name()));
        }
    }

    /** Asks the authorities whether they back it. */
    @Transactional
    public void ask(UUID id, LocalDate deadline, Set<String> authorities) {
        requireSecretariat();
        var letter = store.find(id).orElseThrow(InquiryChangedMeanwhile::new);
        if (!letter.state().mayBecome(LetterState.ASKED)) throw new InquiryStepRefused();
        checked(store.ask(id, letter.version()));
        inquiries.open(new Opening(
                id,
                letter.href(),
                letter.facts().title(),
                InquiryKind.LETTER,
                FORUM,
                new Window(inquiries.today(), deadline),
                AnswerAudience.ALL_INSIDE,
                List.of(),
                authorities));
        reminders.announce(id);
    }

    /** Says that it was sent; then its text stays, and nobody is asked any more. */
    @Transactional
    public void send(UUID id, int version, LocalDate on) {
        if (!at(id, version).state().mayBecome(LetterState.SENT)) throw new InquiryStepRefused();
        checked(store.send(id, version, on));
        inquiries.settle(id);
    }

    /** Notes the answer that came. */
    @Transactional
    public void answered(UUID id, int version, Answer answer) {
        if (!at(id, version).state().mayBecome(LetterState.ANSWERED)) throw new InquiryStepRefused();
        checked(store.answer(id, version, answer));
    }

    private boolean isVisible(Letter letter) {
        return letter.state() == LetterState.DRAFT ? registrars.isSecretariat() : registrars.isInside();
    }

    private Letter at(UUID id, int version) {
        requireSecretariat();
        return store.find(id).filter(one -> one.version() == version).orElseThrow(InquiryChangedMeanwhile::new);
    }

    private static void checked(boolean written) {
        if (!written) throw new InquiryChangedMeanwhile();
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
    }
}
