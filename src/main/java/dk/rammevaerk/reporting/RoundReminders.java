package dk.rammevaerk.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import dk.rammevaerk.notices.Outbox;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the authorities that they are asked, reminds those that lack, at most once a day each, and tells what is sent back. */
@Service
public class RoundReminders {
    private final RoundStore store;
    private final Rounds rounds;
    private final Responses responses;
    private final RoundMails mails;
    private final Outbox outbox;

    RoundReminders(RoundStore store, Rounds rounds, Responses responses, RoundMails mails, Outbox outbox) {
        this.store = store;
        this.rounds = rounds;
        this.responses = responses;
        this.mails = mails;
        this.outbox = outbox;
    }

    /**
     * Authorities of a round.
     *
     * @param reached whom a mail goes to
     * @param unreached those without an address
     */
    public record Reminder(List<Invitation> reached, List<Invitation> unreached) {
        public Reminder {
            reached = List.copyOf(reached);
            unreached = List.copyOf(unreached);
        }
    }

    /** Those with a response that is not complete. */
    @Transactional(readOnly = true)
    public List<Invitation> lacking(ReportingRound round) {
        var standings = responses.standings(round).stream().collect(groupingBy(ResponseStanding::authority));
        return round.invitations().stream()
                .filter(one -> standings.getOrDefault(one.authority(), List.of()).stream()
                        .anyMatch(standing -> !standing.state().counts()))
                .toList();
    }

    /** Those whom a reminder would go to now, and those it would not reach. */
    @Transactional(readOnly = true)
    public Reminder ahead(ReportingRound round) {
        var today = rounds.today();
        return split(lacking(round).stream()
                .filter(one -> round.takesAnswers(one, today) && !today.equals(one.reminded()))
                .toList());
    }

    /**
     * Sends them.
     *
     * @return whom they went to, nobody when somebody else has just sent them; and whom none could go to
     * @throws NotTheirResponse for others than the secretariat
     */
    @Transactional
    public Reminder send(RoundId id) {
        var round = ofTheSecretariat(id);
        var ahead = ahead(round);
        var reminded = ahead.reached().stream()
                .filter(one -> store.remind(id, one.authority(), rounds.today(), rounds.actor()))
                .toList();
        outbox.put(reminded.stream()
                .flatMap(one -> mails.reminding(round, one).stream())
                .toList());
        return new Reminder(reminded, ahead.unreached());
    }

    /**
     * Opens a round and tells all who are asked, both or neither.
     *
     * @return whom a mail went to, and whom none can reach
     * @throws RoundRefused as {@link Rounds#open} says
     * @throws RoundChangedMeanwhile when somebody else was first
     */
    @Transactional
    public Reminder open(RoundId id, int version) {
        rounds.open(id, version);
        var round = ofTheSecretariat(id);
        var all = split(round.invitations());
        outbox.put(all.reached().stream()
                .flatMap(one -> mails.asking(round, one).stream())
                .toList());
        return all;
    }

    /** @return whether a mail tells the authority that its response is sent back */
    @Transactional
    public boolean tellReturned(ResponseView view) {
        var round = ofTheSecretariat(view.round().id());
        var sent = mails.sendingBack(round, view.invitation());
        outbox.put(sent);
        return !sent.isEmpty();
    }

    private ReportingRound ofTheSecretariat(RoundId id) {
        rounds.requireSecretariat();
        return rounds.find(id).orElseThrow(NotTheirResponse::new);
    }

    private Reminder split(List<Invitation> all) {
        var parts =
                all.stream().collect(partitioningBy(one -> !mails.receivers(one).isEmpty()));
        return new Reminder(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
}
