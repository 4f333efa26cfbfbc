package dk.rammevaerk.notices;

import dk.rammevaerk.database.ActingAs;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, when a mail server is configured. A mail that fails is tried again, ever more seldom, for as long as
 * it waits. Several instances may run: each takes mails that no other holds.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final ActingAs MAIL = ActingAs.system("mail");
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final OutboxStore store;
    private final JavaMailSender server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;

    MailDelivery(
            OutboxStore store,
            JavaMailSender server,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${rammevaerk.mail.from}") String from) {
        this.store = store;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    /** Sends everything whose time has come, one by one. */
    @Scheduled(fixedDelayString = "${rammevaerk.mail.every:10s}")
    void deliver() {
        ActingAs.run(MAIL, () -> {
            boolean more = true;
            while (more) more = Boolean.TRUE.equals(transaction.execute(status -> deliverOne()));
        });
    }

    private boolean deliverOne() {
        var due = store.nextDue(clock.instant());
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(OutboxEntry entry) {
        try {
            var message = server.createMimeMessage();
            Letters.write(message, entry.mail(), entry.mail().address(), from, entry.writtenAt());
            server.send(message);
            store.sent(entry.id(), clock.instant());
        } catch (MailException | MessagingException | UnsupportedEncodingException fault) {
            LOG.warn("Mail {} could not be sent: {}", entry.id(), fault.getMessage());
            store.failed(
                    entry.id(),
                    String.valueOf(fault.getMessage()),
                    clock.instant().plus(pause(entry.attempts())));
        }
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
