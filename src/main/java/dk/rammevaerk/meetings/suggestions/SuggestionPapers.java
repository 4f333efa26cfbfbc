package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.access.CprConfirmations;
import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.documents.AttachedFile;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.CprGuard.Hit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The attachments of suggestions. A file is looked through before anything of it is stored, and outside a transaction,
 * as that can take seconds.
 */
@Service
public class SuggestionPapers {
    private static final int LONGEST_TITLE = 200;

    private final SuggestionStore store;
    private final Suggestions suggestions;
    private final Files files;
    private final CprConfirmations confirmations;
    private final TransactionTemplate transaction;

    SuggestionPapers(
            SuggestionStore store,
            Suggestions suggestions,
            Files files,
            CprConfirmations confirmations,
            TransactionTemplate transaction) {
        this.store = store;
        this.suggestions = suggestions;
        this.files = files;
        this.confirmations = confirmations;
        this.transaction = transaction;
    }

    /** What became of a file. */
    public sealed interface Received {
        String name();

        record Kept(String name) implements Received {}

        record Empty(String name) implements Received {}

        /** Neither PDF, Word, Excel nor a picture, or it cannot be opened. */
        record WrongKind(String name) implements Received {}

        /** The name may hold a CPR number; it is given here with its digits hidden. */
        record NumberInName(String name) implements Received {}

        /** The text may hold a CPR number; nothing was stored. */
        record NumberInText(String name, List<Hit> places) implements Received {}
    }

    /**
     * Takes a file in with a suggestion of the actor's own that waits.
     *
     * @param vouched what the numbers in it are, when somebody says that they are no CPR numbers
     * @throws SuggestionChangedMeanwhile when the suggestion is answered, or somebody else's
     */
    public Received attach(SuggestionId id, String fileName, byte[] content, @Nullable IsInstead vouched) {
        own(id);
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (!CprGuard.hits(name).isEmpty()) return new Received.NumberInName(name.replaceAll("\\d", "•"));
        if (content.length == 0) return new Received.Empty(name);
        var file = AttachedFile.of(content);
        if (file.isEmpty()) return new Received.WrongKind(name);
        var hits = CprGuard.hits(file.get().text());
        if (!hits.isEmpty() && vouched == null) return new Received.NumberInText(name, hits);
        transaction.executeWithoutResult(all -> {
            if (vouched != null) {
                hits.forEach(hit -> confirmations.record("/forslag/%s l. %d".formatted(id, hit.line()), vouched));
            }
            var kept = files.keep(name, file.get().mediaType(), content);
            store.lock(id);
            if (!store.attach(id, kept, title(name))) throw new SuggestionChangedMeanwhile();
        });
        return new Received.Kept(name);
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

    /** The file's name without its ending, as the attachment is called on the agenda. */
    private static String title(String name) {
        var title =
                name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
        if (title.isEmpty()) return name;
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
