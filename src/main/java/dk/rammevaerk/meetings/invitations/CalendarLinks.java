package dk.rammevaerk.meetings.invitations;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.documents.calendar.CalendarWriter;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars to subscribe to. A link is a secret of one account for one forum: whoever has it reads the forum's dates and
 * places for as long as the account may. Only its hash is kept; a new link ends the old one.
 */
@Service
public class CalendarLinks {
    private static final int SECRET_BYTES = 24;

    private final InvitationStore store;
    private final CalendarEntries entries;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarLinks(
            InvitationStore store, CalendarEntries entries, Accounts accounts, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @return the secret, which is shown once */
    @Transactional
    public String make(String forum) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.keep(hash(secret), new CalendarLink(currentActor.get().name(), forum, clock.instant()));
        return secret;
    }

    @Transactional
    public void end(String forum) {
        store.drop(currentActor.get().name(), forum);
    }

    /** The current account's links. */
    @Transactional(readOnly = true)
    public List<CalendarLink> own() {
        return store.links(currentActor.get().name());
    }

    /** The calendar behind a link, as iCalendar; empty when the link is not valid (any more). */
    @Transactional(readOnly = true)
    public Optional<String> calendar(String secret) {
        return store.link(hash(secret)).filter(this::isAllowed).map(link -> {
            var from = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE).minusYears(1);
            return CalendarWriter.calendar(
                    entries.forum(link.forum()),
                    store.from(link.forum(), from).stream().map(entries::entry).toList());
        });
    }

    /** One meeting to put into a calendar, for somebody who may see it. */
    @Transactional(readOnly = true)
    public Optional<String> one(MeetingId meeting) {
        return store.find(meeting)
                .map(invited ->
                        CalendarWriter.calendar(entries.forum(invited.forum()), List.of(entries.entry(invited))));
    }

    private boolean isAllowed(CalendarLink link) {
        return accounts.byUsername(link.account())
                .filter(Account::enabled)
                .filter(account -> account.actor().seesInside(link.forum()))
                .isPresent();
    }

    private static String hash(String secret) {
        return Files.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
