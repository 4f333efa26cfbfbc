package dk.rammevaerk.reporting;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretariat looks a response through and decides, with what it wants to look into question by question: all of it or
 * nothing is kept.
 */
@Service
public class ResponseReview {
    private final ResponseSteps steps;
    private final RoundReminders reminders;

    ResponseReview(ResponseSteps steps, RoundReminders reminders) {
        this.steps = steps;
        this.reminders = reminders;
    }

    /**
     * Takes it in.
     *
     * @param followUps what to look into, by the name of the question; empty takes a mark away
     * @throws RoundChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void accept(ResponseView seen, Map<String, String> followUps) {
        steps.accept(seen);
        mark(seen, followUps);
    }

    /**
     * Sends it back, and tells the authority.
     *
     * @param comments what is asked for, by the name of the question
     * @param note to the whole, or empty
     * @param followUps as {@link #accept} takes them
     * @return whether a mail reaches the authority
     * @throws RoundRefused when nothing is asked for
     * @throws RoundChangedMeanwhile when somebody else was first
     */
    @Transactional
    public boolean sendBack(
            ResponseView seen, Map<String, String> comments, String note, Map<String, String> followUps) {
        steps.sendBack(seen, comments, note);
        mark(seen, followUps);
        return reminders.tellReturned(seen);
    }

    /** @param followUps as {@link #accept} takes them */
    @Transactional
    public void mark(ResponseView seen, Map<String, String> followUps) {
        followUps.forEach((question, what) -> {
            var before = seen.response().mark(question).followUp();
            if (!what.strip().equals(before == null ? "" : before)) steps.followUp(seen, question, what);
        });
    }
}
