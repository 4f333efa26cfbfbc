package dk.rammevaerk.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.notices.Mail.Invitation;
import dk.rammevaerk.notices.Mail.Method;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail on its way to a mail server. */
@RunningApp
class MailDeliveryIT {
    private static final String ADDRESS = "sendt@post.rammevaerk.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
        server.start();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
        server.stop();
    }

    @Test
    void aMailIsSentOnceWithItsInvitationBesideTheText() throws Exception {
        var about = put(ADDRESS, new Invitation(Method.REQUEST, "BEGIN:VCALENDAR"));
        delivery(server.getSmtp().getPort()).deliver();
        delivery(server.getSmtp().getPort()).deliver();

        assertThat(server.getReceivedMessagesForDomain(ADDRESS)).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Dagsorden til mødet æøå");
            var parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Læs den her.\nTil møde på Samsø");
            assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
        });
        assertThat(entry(about).state()).isEqualTo(OutboxEntry.State.SENT);
    }

    @Test
    void aMailThatCannotBeSentSaysWhyAndIsTriedAgainLater() {
        var about = put("struer@rammevaerk.example", null);
        int port = server.getSmtp().getPort();
        server.stop();
        delivery(port).deliver();
        assertThat(entry(about)).satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(OutboxEntry.State.FAILED);
            assertThat(entry.fault()).isNotBlank();
            assertThat(entry.attempts()).isEqualTo(1);
        });
        delivery(port).deliver();
        assertThat(entry(about).attempts()).as("not before its time").isEqualTo(1);
    }

    @Test
    void aMailWithoutAddressIsShownAndNeverTried() {
        var about = put(null, null);
        delivery(server.getSmtp().getPort()).deliver();
        assertThat(entry(about).state()).isEqualTo(OutboxEntry.State.WITHOUT_ADDRESS);
        assertThat(entry(about).attempts()).isZero();
    }

    private UUID put(@Nullable String address, @Nullable Invitation invitation) {
        var about = UUID.randomUUID();
        outbox.put(List.of(new Mail(
                address,
                "Direktøren i Skive",
                "Dagsorden til mødet æøå",
                "Læs den her.\nTil møde på Samsø",
                invitation,
                about)));
        return about;
    }

    private OutboxEntry entry(UUID about) {
        return store.newest(Integer.MAX_VALUE).stream()
                .filter(entry -> about.equals(entry.mail().about()))
                .findFirst()
                .orElseThrow();
    }

    private MailDelivery delivery(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        return new MailDelivery(store, server, transaction, clock, "sekretariat@rammevaerk.example");
    }
}
