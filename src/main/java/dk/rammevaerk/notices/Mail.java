package dk.rammevaerk.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. It tells that something is there and where to read it; what it tells of is read behind the
 * sign-in, so a closed matter never travels by mail.
 *
 * @param address null when nobody has told us the person's address: it is then shown and never sent
 * @param name of the receiver
 * @param text plain text
 * @param invitation an invitation to the calendar, or null
 * @param about what it is about, for example a meeting's id, or null
 */
public record Mail(
        @Nullable String address,
        String name,
        String subject,
        String text,
        @Nullable Invitation invitation,
        @Nullable UUID about) {
    /** @param content iCalendar */
    public record Invitation(Method method, String content) {}

    /** What a calendar program does with an invitation. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
