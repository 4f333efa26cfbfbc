package dk.rammevaerk.inquiries;

import dk.rammevaerk.cases.approvals.Registrars;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's replies to what was said. */
@Service
public class Replies {
    private final InquiryStore inquiries;
    private final AnswerStore store;
    private final InquiryReading reading;
    private final Registrars registrars;
    private final Clock clock;

    Replies(InquiryStore inquiries, AnswerStore store, InquiryReading reading, Registrars registrars, Clock clock) {
        this.inquiries = inquiries;
        this.store = store;
        this.reading = reading;
        this.registrars = registrars;
        this.clock = clock;
    }

    /**
     * Replies to an authority, part by part; those that say what stands already are left as they are.
     *
     * @param givenAt when the answer was given that they reply to
     * @param replies with the versions they were written on; 0 for a new one
     * @throws InquiryChangedMeanwhile when somebody else replied first, or the answer is no longer given or was
     *     given anew since
     * @throws NotTheirAnswer for others than the secretariat
     */
    @Transactional
    public void reply(UUID subject, String authority, Instant givenAt, List<Reply> replies) {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
        inquiries.share(subject);
        store.lock(subject, authority);
        var answer = reading.find(subject)
                .filter(inquiry -> inquiry.state().takesAnswers())
                .flatMap(inquiry -> inquiry.of(authority))
                .filter(one -> one.state() == AnswerState.GIVEN && one.wasGivenAt(givenAt))
                .orElseThrow(InquiryChangedMeanwhile::new);
        for (var reply : replies) {
            if (answer.replyTo(reply.part())
                    .filter(stands -> isSame(stands, reply))
                    .isPresent()) continue;
            if (!store.reply(subject, authority, reply, clock.instant(), registrars.name())) {
                throw new InquiryChangedMeanwhile();
            }
        }
    }

    private static boolean isSame(Reply one, Reply other) {
        return one.verdict() == other.verdict() && one.why().equals(other.why());
    }
}
