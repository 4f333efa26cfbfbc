package dk.rammevaerk.imports;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesReader;
import dk.rammevaerk.documents.ReadDocument;
import dk.rammevaerk.documents.Restorer;
import dk.rammevaerk.documents.SourceLine;
import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.CprGuard.Hit;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads uploaded files with all that the region knows, a few at a time so that memory is bounded. */
@Component
class DocumentReading {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);

    /** One large PDF takes some 100 MB while it is read; the server must live with 512. */
    private static final int AT_ONCE = 2;

    /** What became of a file. */
    sealed interface Outcome {}

    /** @param forum the code of the forum the document names, when we know it */
    record Legible(
            ReadDocument document,
            List<CprPlace> places,
            @Nullable String forum) implements Outcome {}

    record Illegible(String reason) implements Outcome {}

    private final Parties parties;
    private final Messages messages;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private volatile @Nullable Restorer restorer;

    DocumentReading(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    /** Waits for its turn, then for the reader: seconds at most. */
    Outcome read(String fileName, byte[] content) {
        var fora = parties.fora();
        var known = new KnownNames(
                parties.authorities().stream().map(Authority::name).toList(),
                parties.persons().stream().map(Person::name).toList(),
                fora.stream().map(Forum::name).toList());
        turns.acquireUninterruptibly();
        try {
            var document = new MinutesReader(restorer()::restore, known).read(fileName, content);
            return new Legible(
                    document, places(document), forum(document.minutes().forum(), fora));
        } catch (UnreadableDocument unreadable) {
            return new Illegible(unreadable.getMessage());
        } catch (RuntimeException fault) {
            // the message may quote the document, which nobody has looked at
            LOG.error(messages.of("imports.log.fault", fault.getClass().getName(), places(fault)));
            return new Illegible(messages.of("imports.unreadable.fault"));
        } finally {
            turns.release();
        }
    }

    /** Has the vocabulary at hand before the first person waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofVirtual().name("vocabulary").start(this::restorer);
    }

    private Restorer restorer() {
        var loaded = restorer;
        if (loaded != null) return loaded;
        synchronized (this) {
            loaded = restorer;
            if (loaded == null) {
                loaded = Restorer.load();
                restorer = loaded;
            }
            return loaded;
        }
    }

    /** Every place that may be a CPR number, in the lines as they came and as they were restored. */
    static List<CprPlace> places(ReadDocument document) {
        return Stream.of(hits(document, SourceLine::original), hits(document, SourceLine::restored))
                .flatMap(List::stream)
                .map(hit -> new CprPlace(document.lines().get(hit.line() - 1).page(), hit.line(), hit.column(), null))
                .distinct()
                .sorted((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column())
                .toList();
    }

    private static List<Hit> hits(ReadDocument document, Function<SourceLine, String> text) {
        return CprGuard.hits(String.join(
                "\n",
                document.lines().stream()
                        .map(line -> text.apply(line).replace('\n', ' '))
                        .toList()));
    }

    /** The code of the forum of that name, short or full; null when there is none. */
    static @Nullable String forum(@Nullable String name, List<Forum> fora) {
        if (name == null) return null;
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return fora.stream()
                .filter(forum -> forum.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || forum.fullName().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Forum::code)
                .findFirst()
                .orElse(null);
    }

    private static List<StackTraceElement> places(Throwable fault) {
        return Stream.of(fault.getStackTrace()).limit(12).toList();
    }
}
