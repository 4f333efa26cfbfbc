package dk.rammevaerk.imports;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.parties.Parties;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The previews that wait, and their correction. Two people may work on the same one: each field is guarded by itself, so
 * only who writes in the same field is told of the other.
 */
@Service
public class Imports {
    private final PreviewStore store;
    private final Parties parties;

    Imports(PreviewStore store, Parties parties) {
        this.store = store;
        this.parties = parties;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<PreviewSummary> waiting() {
        return store.waiting();
    }

    @Transactional(readOnly = true)
    public Optional<Preview> find(PreviewId id) {
        return store.byId(id);
    }

    /** The file as it came. @throws PreviewGone when the preview is accepted or deleted */
    @Transactional(readOnly = true)
    public byte[] content(PreviewId id) {
        var preview = store.byId(id).orElseThrow(PreviewGone::new);
        if (preview.stage() instanceof Preview.Accepted) throw new PreviewGone();
        return store.content(preview);
    }

    /** Deletes the file and all that was read and corrected. @throws PreviewGone */
    @Transactional
    public void delete(PreviewId id) {
        if (!store.delete(id)) throw new PreviewGone();
    }

    /**
     * Writes a field. The warnings about it are settled by that.
     *
     * @param before the field's text when the person opened it
     * @throws FieldFault when the text cannot be understood
     * @throws FieldChangedMeanwhile when the field has another text by now
     * @throws ItemGone when the item was removed meanwhile
     */
    @Transactional
    public void correct(PreviewId id, FieldName field, Fingerprint before, String typed) {
        var text = FieldText.canonical(field, typed);
        if (field.part() == Part.FORUM && !text.isEmpty() && parties.forum(text).isEmpty())
            throw new FieldFault("choice");
        change(id, read -> {
            requireItem(read, field);
            var current = read.text(field);
            if (!before.isOf(current) && !current.equals(text)) {
                throw new FieldChangedMeanwhile(current, read.savedBy(), read.savedAt());
            }
            return settle(read.with(read.draft().with(field, text)), field);
        });
    }

    /** @return the key of the new item */
    @Transactional
    public int addItem(PreviewId id, @Nullable Integer after) {
        var changed = change(
                id, read -> read.with(read.draft().addAfter(read.document().minutes(), after)));
        return changed.draft().nextKey() - 1;
    }

    @Transactional
    public void removeItem(PreviewId id, int key) {
        change(id, read -> read.with(read.draft().remove(key)));
    }

    @Transactional
    public void restoreItem(PreviewId id, int key) {
        change(id, read -> read.with(read.draft().restore(key)));
    }

    /** @param by -1 for one place up, 1 for one down */
    @Transactional
    public void moveItem(PreviewId id, int key, int by) {
        change(id, read -> read.with(read.draft().move(key, by)));
    }

    /**
     * The person has looked at a question, and all is well; or wants it open again.
     *
     * @param question its index
     */
    @Transactional
    public void answer(PreviewId id, int question, boolean settled) {
        change(id, read -> {
            var answered = new HashSet<>(read.answered());
            read.questions().stream()
                    .filter(one -> one.index() == question)
                    .map(Question::warnings)
                    .forEach(settled ? answered::addAll : answered::removeAll);
            return read.answered(answered);
        });
    }

    /** All is well with this question and the other open ones of its kind. */
    @Transactional
    public void answerAlike(PreviewId id, int question) {
        change(id, read -> {
            var answered = new HashSet<>(read.answered());
            read.alike(question).forEach(one -> answered.addAll(one.warnings()));
            return read.answered(answered);
        });
    }

    /**
     * Does what a warning suggests.
     *
     * @throws FieldFault when the suggestion does not fit its field by now; the person writes it then
     */
    @Transactional
    public void useSuggestion(PreviewId id, int warning) {
        change(id, read -> {
            var minutes = read.document().minutes();
            if (warning < 0 || warning >= minutes.warnings().size()) return read;
            var found = minutes.warnings().get(warning);
            var field = FieldName.parse(found.field()).orElse(null);
            var suggestion = found.suggestion();
            if (field == null || suggestion == null) return read;
            requireItem(read, field);
            var text = FieldText.canonical(field, suggested(minutes, found, field, read.text(field), suggestion));
            var answered = new HashSet<>(read.answered());
            answered.add(warning);
            return read.with(read.draft().with(field, text)).answered(answered);
        });
    }

    /** In a field of several lines the suggestion replaces the words the document has for it; else the whole field. */
    private static String suggested(
            ReadMinutes minutes, Warning warning, FieldName field, String current, String suggestion) {
        var words = Suggestion.replaced(minutes, warning).orElse(null);
        if (words == null || field.part().shape() != FieldName.Shape.LINES) return suggestion;
        return current.lines()
                .map(line -> line.replace(words, suggestion))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static void requireItem(Read read, FieldName field) {
        if (field.item() != null && !read.draft().items().contains(field.item())) throw new ItemGone();
    }

    private static Read settle(Read read, FieldName field) {
        var warnings = read.document().minutes().warnings();
        var answered = IntStream.range(0, warnings.size())
                .filter(i -> read.answered().contains(i)
                        || FieldName.parse(warnings.get(i).field())
                                .filter(field::equals)
                                .isPresent())
                .boxed()
                .collect(toSet());
        return read.answered(answered);
    }

    private Read change(PreviewId id, UnaryOperator<Read> change) {
        var preview = store.byIdForUpdate(id).orElseThrow(PreviewGone::new);
        if (!(preview.stage() instanceof Read read)) throw new PreviewGone();
        var changed = change.apply(read);
        if (!changed.equals(read) && !store.update(preview, changed)) throw new PreviewGone();
        return changed;
    }
}
