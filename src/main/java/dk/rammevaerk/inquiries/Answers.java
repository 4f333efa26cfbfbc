package dk.rammevaerk.inquiries;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.AnswerRefused.Reason;
import dk.rammevaerk.inquiries.AuthorityAnswer.Given;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the authorities answer. An answer is written and given by those who act for the authority, or by the secretariat
 * on its behalf; never by another authority.
 */
@Service
public class Answers {
    private final InquiryStore inquiries;
    private final AnswerStore store;
    private final InquiryReading reading;
    private final Registrars registrars;
    private final Clock clock;

    Answers(InquiryStore inquiries, AnswerStore store, InquiryReading reading, Registrars registrars, Clock clock) {
        this.inquiries = inquiries;
        this.store = store;
        this.reading = reading;
        this.registrars = registrars;
        this.clock = clock;
    }

    /**
     * Saves one text while it is written. When somebody else wrote in it since, theirs stays and is told of.
     *
     * @throws NotTheirAnswer when the actor does not act for the authority
     * @throws AnswerRefused when it takes no words now
     */
    @Transactional
    public SavedText save(UUID subject, String authority, AnswerText text) {
        var answer = writable(subject, authority);
        var stands = store.text(subject, authority, text.part());
        if (stands.isPresent() && stands.get().text().version() != text.version()) {
            var theirs = stands.get();
            return new SavedText(theirs.text(), theirs.text().text().equals(text.text()), theirs.at(), theirs.by());
        }
        write(subject, answer, text);
        var now = store.text(subject, authority, text.part()).orElseThrow(InquiryChangedMeanwhile::new);
        return new SavedText(now.text(), true, now.at(), now.by());
    }

    /**
     * Saves the texts of a form; the answer is not given yet.
     *
     * @throws InquiryChangedMeanwhile when somebody else wrote another text in the place of one of these
     */
    @Transactional
    public void save(UUID subject, String authority, Answering answering) {
        saveAll(subject, writable(subject, authority), answering);
    }

    /**
     * Gives the answer.
     *
     * @param receivedOn when the secretariat received it another way; null for today
     * @throws AnswerRefused when it says nothing, has been given already, or none is taken any more
     * @throws InquiryChangedMeanwhile when somebody else wrote another text in the place of one of these
     */
    @Transactional
    public void give(UUID subject, String authority, Answering answering, @Nullable LocalDate receivedOn) {
        saveAll(subject, writable(subject, authority), answering);
        var now = read(subject, authority);
        if (now.words() == null || now.words().isEmpty()) throw new AnswerRefused(Reason.EMPTY);
        given(subject, authority, AnswerState.GIVEN, receivedOn);
    }

    /**
     * Says that the authority has nothing to add.
     *
     * @throws AnswerRefused when something is written, so that there is something to add
     */
    @Transactional
    public void nothingToAdd(UUID subject, String authority, @Nullable LocalDate receivedOn) {
        var answer = writable(subject, authority);
        if (answer.words() != null && !answer.words().isEmpty()) throw new AnswerRefused(Reason.NOT_EMPTY);
        given(subject, authority, AnswerState.NOTHING_TO_ADD, receivedOn);
    }

    /**
     * Makes an answer a draft again, to correct it. It counts from the day on which it is given anew, and is replied to
     * anew.
     *
     * @throws AnswerRefused when it was replied to and the actor is not of the secretariat
     */
    @Transactional
    public void takeBack(UUID subject, String authority) {
        var answer = taking(subject, authority);
        if (!answer.state().mayBecome(AnswerState.DRAFT)) throw new AnswerRefused(Reason.NO_EDGE);
        if (!answer.replies().isEmpty() && !registrars.isSecretariat()) throw new AnswerRefused(Reason.REPLIED_TO);
        store.state(subject, authority, AnswerState.DRAFT, null);
    }

    @Transactional
    public void attach(UUID subject, String authority, AnswerFile file) {
        var answer = writable(subject, authority);
        store.attach(subject, authority, file, clock.instant());
        begin(subject, answer);
    }

    @Transactional
    public void detach(UUID subject, String authority, FileId file) {
        writable(subject, authority);
        store.detach(subject, authority, file);
    }

    /**
     * Gives one authority longer. The secretariat's act.
     *
     * @throws AnswerRefused for a day before the window's own
     */
    @Transactional
    public void extend(UUID subject, String authority, LocalDate until, String reason) {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
        taking(subject, authority);
        var inquiry = reading.find(subject).orElseThrow(InquiryChangedMeanwhile::new);
        if (until.isBefore(inquiry.window().deadline())) throw new AnswerRefused(Reason.DAY);
        store.extend(subject, authority, until, reason);
    }

    /** What was replied when it was given before was replied to other words. */
    private void given(UUID subject, String authority, AnswerState state, @Nullable LocalDate receivedOn) {
        var day = receivedOn != null && registrars.isSecretariat() ? receivedOn : Window.dayOf(clock.instant());
        store.forgetReplies(subject, authority);
        store.state(subject, authority, state, new Given(day, clock.instant(), registrars.name()));
    }

    private void refuseCounts(UUID subject, AnswerText text) {
        if (PersonCounts.isIn(text.text())
                && reading.find(subject)
                        .filter(one -> one.kind().refusesCounts())
                        .isPresent()) {
            throw new AnswerRefused(Reason.COUNT);
        }
    }

    private void saveAll(UUID subject, AuthorityAnswer answer, Answering answering) {
        for (var text : answering.texts()) {
            var stands = store.text(subject, answer.authority(), text.part());
            var now = stands.map(one -> one.text().text()).orElse("");
            if (now.equals(text.text())) continue;
            if (stands.map(one -> one.text().version()).orElse(0) != text.version()) {
                // who left a field empty that another has filled since takes nothing away
                if (!text.saysSomething()) continue;
                throw new InquiryChangedMeanwhile();
            }
            write(subject, answer, text);
        }
    }

    private void write(UUID subject, AuthorityAnswer answer, AnswerText text) {
        refuseCounts(subject, text);
        store.write(subject, answer.authority(), text.part(), text.text(), clock.instant(), registrars.name());
        begin(subject, answer);
    }

    private void begin(UUID subject, AuthorityAnswer answer) {
        if (answer.state() == AnswerState.WAITING) store.state(subject, answer.authority(), AnswerState.DRAFT, null);
    }

    /** The answer, kept from others until the transaction ends, when it can be written on. */
    private AuthorityAnswer writable(UUID subject, String authority) {
        var answer = taking(subject, authority);
        if (!answer.state().isWritable()) throw new AnswerRefused(Reason.NO_EDGE);
        return answer;
    }

    private AuthorityAnswer taking(UUID subject, String authority) {
        if (!registrars.actsFor(authority)) throw new NotTheirAnswer();
        inquiries.share(subject);
        store.lock(subject, authority);
        var inquiry = reading.find(subject).orElseThrow(InquiryChangedMeanwhile::new);
        if (!inquiry.state().takesAnswers()) throw new AnswerRefused(Reason.NOT_OPEN);
        return inquiry.of(authority).orElseThrow(NotTheirAnswer::new);
    }

    private AuthorityAnswer read(UUID subject, String authority) {
        return reading.find(subject)
                .flatMap(inquiry -> inquiry.of(authority))
                .orElseThrow(InquiryChangedMeanwhile::new);
    }
}
