package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The attachments of suggestions. */
@Service
public class SuggestionPapers {
    private final SuggestionStore store;
    private final Suggestions suggestions;
    private final Files files;
    private final UploadGuard guard;
    private final TransactionTemplate transaction;

    SuggestionPapers(
            SuggestionStore store,
            Suggestions suggestions,
            Files files,
            UploadGuard guard,
            TransactionTemplate transaction) {
        this.store = store;
        this.suggestions = suggestions;
        this.files = files;
        this.guard = guard;
        this.transaction = transaction;
    }

    /**
     * Takes a file in with a suggestion of the actor's own that waits.
     *
     * @param vouched what the numbers in it are, when somebody says that they are no CPR numbers
     * @throws SuggestionChangedMeanwhile when the suggestion is answered, or somebody else's
     */
    public Received attach(SuggestionId id, String fileName, byte[] content, @Nullable IsInstead vouched) {
        own(id);
        return guard.attachment("/forslag/" + id, fileName, content, vouched, (kept, title) -> {
            store.lock(id);
            if (!store.attach(id, kept, title)) throw new SuggestionChangedMeanwhile();
        });
    }

    /** @throws SuggestionChangedMeanwhile when it is gone, answered, or somebody else's */
    public void detach(SuggestionId id, FileId file) {
        own(id);
        if (!Boolean.TRUE.equals(transaction.execute(all -> store.detach(id, file)))) {
            throw new SuggestionChangedMeanwhile();
        }
    }

    /** A file of a suggestion that the actor may read. */
    public Optional<StoredFile> find(SuggestionId id, FileId file) {
        return suggestions
                .find(id)
                .filter(one ->
                        one.files().stream().anyMatch(other -> other.file().equals(file)))
                .flatMap(one -> files.find(file));
    }

    public byte[] content(StoredFile file) {
        return files.content(file.id());
    }

    private void own(SuggestionId id) {
        if (suggestions.mine().stream().noneMatch(one -> one.id().equals(id) && one.isWaiting())) {
            throw new SuggestionChangedMeanwhile();
        }
    }
}
