package dk.rammevaerk.api.oparl;

import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.meetings.MeetingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes in what was published before there was a ledger, and soon after the start and once a day since what no event tells
 * of: a forum's new name, a corrected title, what a newer program says otherwise. Each meeting is a transaction of its own.
 */
@Component
class KeepingUp {
    private static final ActingAs OPARL = ActingAs.system("oparl");

    private static final Logger LOG = LoggerFactory.getLogger(KeepingUp.class);

    private final Publication publication;

    KeepingUp(Publication publication) {
        this.publication = publication;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        ActingAs.run(OPARL, () -> publication.adrift().forEach(this::follow));
    }

    /** A program that is started anew every day gets to it too. */
    @Scheduled(initialDelayString = "${rammevaerk.oparl.first:1m}", fixedDelayString = "${rammevaerk.oparl.every:24h}")
    void everyDay() {
        ActingAs.run(OPARL, () -> {
            publication.adrift().forEach(this::follow);
            publication.published().forEach(this::follow);
        });
    }

    /** One that fails holds no other up, and not the program. */
    private void follow(MeetingId meeting) {
        try {
            publication.follow(meeting);
        } catch (RuntimeException fault) {
            LOG.error("What is told of meeting {} could not be brought up to date", meeting, fault);
        }
    }
}
