package dk.rammevaerk.meetings.texts;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.texts.ItemText.Outcome;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTextStore.Current;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves the texts of items while they are written. When two people write at once, what they changed in different places is
 * joined; when they changed the same place, the second is told and both texts are kept.
 */
@Service
public class ItemTexts {
    private final ItemTextStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    ItemTexts(ItemTextStore store, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @param version the version of the text that was written on
     * @param typed Markdown, with any line ends
     * @throws ItemGone when the item is not there (any more)
     * @throws TextIsSettled when the state of its meeting does not allow it
     */
    @Transactional
    public Saving save(ItemId item, Part part, int version, String typed) {
        var text = typed.replace("\r\n", "\n");
        var current = store.lock(item, part).orElseThrow(ItemGone::new);
        if (!isOpen(part, current)) throw new TextIsSettled();
        var now = clock.instant();
        if (current.text().equals(text)) return new Saving.Saved(current.version(), now);
        if (current.version() == version) {
            keep(item, part, current, text, Outcome.SAVED, now);
            return new Saving.Saved(version + 1, now);
        }
        // an answer that was lost on its way: the text was saved, and only what others wrote since is new
        int base = store.madeOf(item, part, version, text).orElse(version);
        var theirs = store.at(item, part, current.version());
        var otherBy = theirs.map(ItemText::savedBy).orElse("");
        var merged = baseOf(item, part, base).flatMap(written -> Merge.of(written, text, current.text()));
        if (merged.isPresent() && merged.get().equals(current.text())) {
            return new Saving.Merged(current.version(), now, current.text(), otherBy);
        }
        if (merged.isPresent()) {
            keep(item, part, current, merged.get(), Outcome.MERGED, now);
            return new Saving.Merged(current.version() + 1, now, merged.get(), otherBy);
        }
        store.keep(
                item, new ItemText(part, version, text, now, currentActor.get().name(), Outcome.CONFLICT));
        return new Saving.Conflict(
                current.version(),
                current.text(),
                otherBy,
                theirs.map(ItemText::savedAt).orElse(now));
    }

    /** Everything that was ever saved, newest first, also what lost a conflict. */
    @Transactional(readOnly = true)
    public List<ItemText> history(ItemId item, Part part) {
        return store.history(item, part);
    }

    private void keep(ItemId item, Part part, Current before, String text, Outcome outcome, Instant now) {
        if (before.version() == 0 && !before.text().isEmpty()) {
            store.keep(item, new ItemText(part, 0, before.text(), now, "", Outcome.SAVED));
        }
        int next = before.version() + 1;
        store.update(item, part, next, text);
        store.keep(item, new ItemText(part, next, text, now, currentActor.get().name(), outcome));
    }

    private Optional<String> baseOf(ItemId item, Part part, int version) {
        var kept = store.at(item, part, version).map(ItemText::text);
        return version == 0 && kept.isEmpty() ? Optional.of("") : kept;
    }

    /**
     * A case statement is written until the meeting begins: a revision corrects the minutes, and what was sent as the
     * agenda is frozen. Minutes are written while the meeting is held, and when they are revised.
     */
    private static boolean isOpen(Part part, Current current) {
        var state = current.state();
        return part == Part.MINUTES ? state == MeetingState.HELD || current.revising() : state.isAhead();
    }
}
