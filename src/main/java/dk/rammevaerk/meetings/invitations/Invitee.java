package dk.rammevaerk.meetings.invitations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a meeting's list, and where mail reaches them.
 *
 * @param participant the id they have on the list
 * @param apology whether they have said that they are not coming
 * @param address null when nobody has told us: they get no mail
 */
public record Invitee(
        UUID participant,
        String name,
        @Nullable String organisation,
        boolean apology,
        @Nullable String address) {
    public boolean isReached() {
        return address != null;
    }
}
