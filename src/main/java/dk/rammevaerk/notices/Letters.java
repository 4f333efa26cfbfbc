package dk.rammevaerk.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Puts a mail into the form that mail programs read; an invitation stands beside the text, as Outlook expects it. */
final class Letters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Letters() {}

    static void write(MimeMessage message, Mail mail, @Nullable String address, String from, Instant at)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, mail.name(), UTF_8));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        var invitation = mail.invitation();
        if (invitation == null) {
            message.setText(mail.text(), UTF_8);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var calendar = new MimeBodyPart();
        calendar.setContent(
                invitation.content().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=utf-8; method=" + invitation.method());
        message.setContent(new MimeMultipart("alternative", text, calendar));
    }
}
