package dk.rammevaerk.meetings.texts.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.agenda.Differences;
import dk.rammevaerk.meetings.texts.ItemText;
import dk.rammevaerk.meetings.texts.ItemText.Outcome;
import dk.rammevaerk.meetings.texts.Saving;
import dk.rammevaerk.meetings.texts.web.TextHistoryPage.Entry;
import dk.rammevaerk.pages.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells what became of a text that was saved while it was written, and what was saved before. */
@Component
public class SavedTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH).withZone(DanishFormat.ZONE);

    /** @param text what the item says now, when it holds more than what was sent */
    record Kept(int version, String savedAt, @Nullable String text) {}

    /** Somebody else's text stands in the same place. */
    record Other(int version, String text, String savedBy, String savedAt) {}

    record Refused(String message) {}

    private final Accounts accounts;
    private final Messages messages;

    SavedTexts(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** For the script that saves while somebody writes. */
    public ResponseEntity<?> answer(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var version, var at) -> ResponseEntity.ok(new Kept(version, clock(at), null));
            case Saving.Merged(var version, var at, var text, var by) ->
                ResponseEntity.ok(new Kept(version, clock(at), text));
            case Saving.Conflict(var version, var theirs, var by, var at) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Other(version, theirs, name(by), clock(at)));
        };
    }

    /** @param message says why, and where the text is now */
    public ResponseEntity<?> refusal(String message) {
        return ResponseEntity.unprocessableContent().body(new Refused(messages.of(message)));
    }

    /** @param history newest first */
    public List<Entry> entries(List<ItemText> history) {
        var entries = new ArrayList<Entry>();
        boolean current = true;
        for (int i = 0; i < history.size(); i++) {
            var one = history.get(i);
            var before = history.stream()
                    .skip(i + 1L)
                    .filter(other -> other.outcome() != Outcome.CONFLICT)
                    .map(ItemText::text)
                    .findFirst()
                    .orElse("");
            boolean stood = one.outcome() != Outcome.CONFLICT;
            entries.add(new Entry(
                    i,
                    DanishFormat.moment(one.savedAt()),
                    name(one.savedBy()),
                    messages.of("agenda.history." + one.outcome()),
                    current && stood,
                    Differences.rows(before, one.text()),
                    one.text()));
            if (stood) current = false;
        }
        return entries;
    }

    private String name(String username) {
        return accounts.byUsername(username).map(Account::displayName).orElse(username);
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}
