package dk.rammevaerk.cases;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.ItemId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading cases, always cut to what the current actor may see: the secretariat all, the members of the fora on a case's
 * route its texts, everybody that it is on its way once something of it is published. Of what was decided each reads what
 * they may read of the minutes.
 */
@Service
public class Cases {
    private static final Duration LATELY = Duration.ofDays(7);

    private final CaseStore store;
    private final ExcerptStore excerpts;
    private final CaseViews views;
    private final Files files;
    private final Clock clock;

    Cases(CaseStore store, ExcerptStore excerpts, CaseViews views, Files files, Clock clock) {
        this.store = store;
        this.excerpts = excerpts;
        this.views = views;
        this.files = files;
        this.clock = clock;
    }

    /** The newest number first. */
    @Transactional(readOnly = true)
    public List<CaseView> list() {
        return views.of(store.all());
    }

    /** Those that have not ended, the newest number first. */
    @Transactional(readOnly = true)
    public List<CaseView> open() {
        return views.of(store.open());
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> find(CaseNumber number) {
        return views.of(store.find(number).stream().toList()).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> find(CaseId id) {
        return views.of(store.find(id).stream().toList()).stream().findFirst();
    }

    /** The cases an agenda item is about. */
    @Transactional(readOnly = true)
    public List<CaseView> ofItem(ItemId item) {
        return views.of(store.ofItems(List.of(item)));
    }

    /** The cases whose route changed in the last week, the latest first. */
    @Transactional(readOnly = true)
    public List<CaseView> movedLately() {
        return views.of(store.movedSince(clock.instant().minus(LATELY)).stream()
                .sorted((one, other) -> other.movedAt().compareTo(one.movedAt()))
                .toList());
    }

    /** The open cases that are late or stand still where they are; what of cases waits for the secretariat. */
    @Transactional(readOnly = true)
    public List<CaseView> stuck() {
        return open().stream()
                .filter(one -> one.isLate() || !one.hindrances().isEmpty())
                .toList();
    }

    /** Some of all cases, page by page. */
    @Transactional(readOnly = true)
    public CasePart part(CaseQuery query) {
        var shown = new ArrayList<CaseView>();
        var before = query.before() == null ? CaseNumber.LAST : query.before();
        while (true) {
            var files = store.before(before, query, CasePart.SIZE + 1);
            for (var view : views.of(files)) {
                if (!query.forum().isEmpty() && !view.concerns(query.forum())) continue;
                if (shown.size() == CasePart.SIZE)
                    return new CasePart(shown, shown.getLast().number());
                shown.add(view);
            }
            if (files.size() <= CasePart.SIZE) return new CasePart(shown, null);
            before = files.getLast().number();
        }
    }

    /** What approved minutes say of a case, the oldest meeting first; in each item's newest edition. */
    @Transactional(readOnly = true)
    public List<Excerpt> excerpts(CaseView view) {
        var file = store.find(view.file().id()).stream().toList();
        var sight = views.sight(file);
        return excerpts.of(view.file().id()).stream().filter(sight::reads).toList();
    }

    /** A file of a case whose texts the actor reads. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> document(CaseNumber number, FileId file) {
        return find(number)
                .filter(view -> view.file().documents().stream()
                        .anyMatch(one -> one.file().equals(file)))
                .flatMap(view -> files.find(file));
    }
}
