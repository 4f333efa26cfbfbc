package dk.rammevaerk.inquiries.dialogue;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Facts;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Outcome;
import dk.rammevaerk.kernel.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of dialogue and rounds. The secretariat writes them; everybody inside the cooperation reads. */
@Service
public class Dialogues {
    private static final String FORUM = "dassos";

    private final DialogueStore store;
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Registrars registrars;

    Dialogues(DialogueStore store, Inquiries inquiries, InquiryReminders reminders, Registrars registrars) {
        this.store = store;
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.registrars = registrars;
    }

    /** The latest day first. */
    @Transactional(readOnly = true)
    public List<Dialogue> all() {
        return registrars.isInside() ? store.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Dialogue> find(UUID id) {
        return registrars.isInside() ? store.find(id) : Optional.empty();
    }

    /** Whether the actor writes them. */
    public boolean mayWrite() {
        return registrars.isSecretariat();
    }

    @Transactional
    public UUID plan(Facts facts) {
        requireSecretariat();
        return store.insert(facts);
    }

    /**
     * @throws InquiryChangedMeanwhile when somebody else was first
     * @throws InquiryStepRefused when it is not ahead any more
     */
    @Transactional
    public void change(UUID id, int version, Facts facts) {
        ahead(id, version);
        checked(store.update(id, version, facts));
    }

    /**
     * Asks the authorities what to talk about, or how far they are.
     *
     * @param deadline last day to answer
     * @throws InquiryStepRefused when they are asked already, or it is not ahead any more
     */
    @Transactional
    public void ask(UUID id, LocalDate deadline, Set<String> authorities) {
        requireSecretariat();
        store.lock(id);
        var dialogue = store.find(id).orElseThrow(InquiryChangedMeanwhile::new);
        if (dialogue.state() != DialogueState.PLANNED || inquiries.find(id).isPresent()) throw new InquiryStepRefused();
        inquiries.open(new Opening(
                id,
                dialogue.href(),
                dialogue.facts().title(),
                dialogue.facts().kind().inquiry(),
                FORUM,
                new Window(inquiries.today(), deadline),
                AnswerAudience.ALL_INSIDE,
                List.of(),
                authorities));
        reminders.announce(id);
    }

    /**
     * Says which themes are chosen for the day.
     *
     * @throws InquiryStepRefused when it is not ahead any more
     */
    @Transactional
    public void choose(UUID id, int version, String themes) {
        ahead(id, version);
        checked(store.choose(id, version, themes));
    }

    /**
     * Writes the minutes; then it is held.
     *
     * @param file the minutes as a file; null keeps the one that is there
     */
    @Transactional
    public void write(UUID id, int version, String minutes, @Nullable FileId file) {
        var dialogue = at(id, version);
        var held = DialogueState.HELD;
        if (dialogue.state() != held && !dialogue.state().mayBecome(held)) throw new InquiryStepRefused();
        checked(store.minutes(id, version, minutes, file, held));
        inquiries.settle(id);
    }

    /** Adds something it led to, as soon as it is held. */
    @Transactional
    public void lead(UUID id, Outcome outcome) {
        requireSecretariat();
        var dialogue = store.find(id).orElseThrow(InquiryChangedMeanwhile::new);
        if (dialogue.state() != DialogueState.HELD && dialogue.state() != DialogueState.DONE) {
            throw new InquiryStepRefused();
        }
        store.add(id, outcome);
    }

    /** Cancels it, ends it, or goes on with it. */
    @Transactional
    public void step(UUID id, int version, DialogueState next) {
        var dialogue = at(id, version);
        if (next == DialogueState.HELD && dialogue.state() == DialogueState.PLANNED) throw new InquiryStepRefused();
        if (!dialogue.state().mayBecome(next)) throw new InquiryStepRefused();
        checked(store.step(id, version, next));
        if (next == DialogueState.CANCELLED) inquiries.settle(id);
    }

    private void ahead(UUID id, int version) {
        if (at(id, version).state() != DialogueState.PLANNED) throw new InquiryStepRefused();
    }

    private Dialogue at(UUID id, int version) {
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
