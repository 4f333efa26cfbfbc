package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.Preview;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.imports.Question;
import dk.rammevaerk.imports.web.WorkPages.Asked;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in sight: the question that is open, the field that is edited, the item that is shown.
 *
 * @param question null when the document gave no reason to ask
 * @param edited null when only warnings open fields
 * @param item null when there is none
 */
record Sight(
        Preview preview,
        Read read,
        Asked asked,
        @Nullable Question question,
        @Nullable FieldName edited,
        @Nullable Integer item,
        Place place) {
    static Sight of(Preview preview, Read read, Asked asked) {
        var question = question(read, asked);
        var edited = FieldName.parse(asked.edited())
                .filter(field -> isThere(read, field))
                .orElse(null);
        var item = item(read, asked, question, edited);
        var place = new Place(
                item, question == null ? null : question.index(), asked.place().tekst());
        return new Sight(preview, read, asked, question, edited, item, place);
    }

    private static @Nullable Question question(Read read, Asked asked) {
        var questions = read.questions();
        var wanted = asked.place().advarsel();
        return questions.stream()
                .filter(one -> wanted != null && one.index() == wanted)
                .findFirst()
                .or(() -> read.openQuestions().stream().findFirst())
                .orElse(questions.isEmpty() ? null : questions.getLast());
    }

    private static @Nullable Integer item(
            Read read, Asked asked, @Nullable Question question, @Nullable FieldName edited) {
        var items = read.draft().items();
        if (edited != null && edited.item() != null) return edited.item();
        var wanted = asked.place().punkt();
        if (wanted != null && items.contains(wanted)) return wanted;
        var about = question == null ? null : read.fieldOf(question.index()).orElse(null);
        if (about != null && about.item() != null && items.contains(about.item())) return about.item();
        return items.isEmpty() ? null : items.getFirst();
    }

    PreviewId id() {
        return preview.id();
    }

    private static boolean isThere(Read read, FieldName field) {
        return field.item() == null || read.draft().items().contains(field.item());
    }

    boolean isThere(FieldName field) {
        return isThere(read, field);
    }

    /** The field the open question is about; null when it is about none. */
    @Nullable
    FieldName asksAbout() {
        return question == null ? null : read.fieldOf(question.index()).orElse(null);
    }

    /** A settled question asks about nothing, and one about a field in sight unfolds no others. */
    boolean asksAboutMeeting() {
        return question != null
                && !question.isSettled(read.answered())
                && question.warnings().stream()
                        .map(read::fieldOf)
                        .flatMap(Optional::stream)
                        .anyMatch(field -> FieldName.ofMeeting().indexOf(field) >= WorkPage.FIRST);
    }
}
