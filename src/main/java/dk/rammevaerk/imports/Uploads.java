package dk.rammevaerk.imports;

import dk.rammevaerk.access.CprConfirmations;
import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.documents.FileKind;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.imports.DocumentReading.Illegible;
import dk.rammevaerk.imports.DocumentReading.Legible;
import dk.rammevaerk.imports.DocumentReading.Outcome;
import dk.rammevaerk.imports.Preview.CprQuestion;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.Preview.Stage;
import dk.rammevaerk.imports.Preview.Unreadable;
import dk.rammevaerk.kernel.CprGuard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in. Reading takes seconds, so it happens between two short transactions and not inside one. Until the CPR
 * guard has passed every line, nothing of a file is stored but its sealed bytes.
 */
@Service
public class Uploads {
    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    private final PreviewStore store;
    private final DocumentReading reading;
    private final CprConfirmations confirmations;
    private final Acceptances acceptances;
    private final TransactionTemplate transaction;

    Uploads(
            PreviewStore store,
            DocumentReading reading,
            CprConfirmations confirmations,
            Acceptances acceptances,
            PlatformTransactionManager transactionManager) {
        this.store = store;
        this.reading = reading;
        this.confirmations = confirmations;
        this.acceptances = acceptances;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    public Received receive(String fileName, byte[] content) {
        var name = cleaned(fileName);
        if (!CprGuard.hits(name).isEmpty()) return new Received.NameHoldsCprNumber();
        if (content.length == 0) return new Received.Empty();
        var sha256 = Files.sha256(content);
        var before = inTransaction(() -> before(sha256));
        if (before.isPresent()) return before.get();
        var stage = stage(reading.read(name, content), List.of());
        try {
            return new Received.Waits(inTransaction(() -> {
                var id = store.insert(name, FileKind.mediaType(name, content), sha256, content, stage);
                return store.byId(id).orElseThrow(PreviewGone::new);
            }));
        } catch (DuplicateKeyException uploadedMeanwhile) {
            return inTransaction(() -> before(sha256)).orElseThrow(() -> uploadedMeanwhile);
        }
    }

    /**
     * A person has said, place by place, what the numbers are; the file is read again.
     *
     * @param answers one per place, in their order
     * @throws PreviewGone when nobody asks any more
     */
    public Preview answer(PreviewId id, List<IsInstead> answers) {
        var preview = inTransaction(() -> store.byId(id)).orElseThrow(PreviewGone::new);
        if (!(preview.stage() instanceof CprQuestion(List<CprPlace> places)) || places.size() != answers.size()) {
            throw new PreviewGone();
        }
        var content = inTransaction(() -> store.content(preview));
        var outcome = reading.read(preview.upload().fileName(), content);
        return inTransaction(() -> {
            for (int i = 0; i < places.size(); i++) {
                var place = places.get(i);
                confirmations.record(
                        "/indlaesning/%s s. %d l. %d".formatted(id, place.page(), place.line()), answers.get(i));
            }
            if (!store.update(preview, stage(outcome, places))) throw new PreviewGone();
            return store.byId(id).orElseThrow(PreviewGone::new);
        });
    }

    /** @param confirmed the places of which a person has said that they are something else */
    private static Stage stage(Outcome outcome, List<CprPlace> confirmed) {
        return switch (outcome) {
            case Illegible(String reason) -> new Unreadable(reason);
            case Legible legible -> {
                var open = legible.places().stream()
                        .filter(place -> confirmed.stream().noneMatch(place::sameAs))
                        .toList();
                yield open.isEmpty()
                        ? new Read(
                                legible.document(),
                                Draft.of(legible.document().minutes(), legible.forum()),
                                Set.of(),
                                Instant.EPOCH,
                                "")
                        : new CprQuestion(legible.places());
            }
        };
    }

    private Optional<Received> before(String sha256) {
        return store.ofFile(sha256)
                .<Received>map(preview -> switch (preview.stage()) {
                    case Preview.Accepted(var meeting) -> new Received.IsAlreadyAMeeting(meeting);
                    default -> new Received.WaitsAlready(preview);
                })
                .or(() -> acceptances.meetingFrom(sha256).map(Received.IsAlreadyAMeeting::new));
    }

    /** The name alone: some browsers send the whole path. */
    static String cleaned(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) return "?";
        return name.length() <= 200 ? name : name.substring(0, 120) + "…" + name.substring(name.length() - 60);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        @Nullable T result = transaction.execute(status -> work.get());
        if (result == null) throw new IllegalStateException("A transaction without a result");
        return result;
    }
}
