package dk.rammevaerk.meetings.uploads;

import dk.rammevaerk.access.CprConfirmations;
import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.CprGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores a file after it was looked at: its kind by its first bytes, and CPR numbers in its name and text. That happens
 * outside a transaction, as it can take seconds. Who vouches for numbers is recorded in the transaction that stores.
 */
@Service
public class UploadGuard {
    private static final int LONGEST_TITLE = 200;

    /** Puts a kept file where it belongs, in the transaction that keeps it. */
    @FunctionalInterface
    public interface Putting {
        /** @param title the file's name without its ending, as it is called until somebody gives it another name */
        void put(FileId file, String title);
    }

    private final Files files;
    private final CprConfirmations confirmations;
    private final TransactionTemplate transaction;

    UploadGuard(Files files, CprConfirmations confirmations, TransactionTemplate transaction) {
        this.files = files;
        this.confirmations = confirmations;
        this.transaction = transaction;
    }

    /**
     * @param place the address it is laid up at, for the record of who vouched
     * @param vouched what the numbers in it are, when somebody says that they are no CPR numbers
     */
    public Received attachment(
            String place, String fileName, byte[] content, @Nullable IsInstead vouched, Putting putting) {
        var name = name(fileName);
        if (!CprGuard.hits(name).isEmpty()) return new Received.NumberInName(name.replaceAll("\\d", "•"));
        if (content.length == 0) return new Received.Empty(name);
        var file = UploadedFile.of(content);
        if (file.isEmpty()) return new Received.WrongKind(name);
        if (file.get().hidesNumber()) return new Received.NumberHidden(name);
        var hits = CprGuard.hits(file.get().text());
        if (!hits.isEmpty() && vouched == null) return new Received.NumberInText(name, hits);
        transaction.executeWithoutResult(all -> {
            if (vouched != null) {
                hits.forEach(hit -> confirmations.record("%s l. %d".formatted(place, hit.line()), vouched));
            }
            putting.put(files.keep(name, file.get().mediaType(), content), title(name));
        });
        return new Received.Kept(name);
    }

    /** A picture for a text. */
    public Received picture(String fileName, byte[] content, Putting putting) {
        if (UploadedFile.of(content).filter(UploadedFile::isPicture).isEmpty()) {
            return new Received.NoPicture(name(fileName));
        }
        return attachment("", fileName, content, null, putting);
    }

    private static String name(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "fil" : last;
    }

    private static String title(String name) {
        var title =
                name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
        if (title.isEmpty()) return name;
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
