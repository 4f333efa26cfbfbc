package dk.rammevaerk.imports.web;

import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.Question;
import dk.rammevaerk.imports.web.WorkPage.OpenWarning;
import dk.rammevaerk.imports.web.WorkPage.WarningLink;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbered list of questions, and the one that is open. */
final class WarningsView {
    private final Messages messages;
    private final FieldWords words;
    private final Sight sight;
    private final Read read;
    private final List<Question> questions;

    WarningsView(Messages messages, FieldWords words, Sight sight) {
        this.messages = messages;
        this.words = words;
        this.sight = sight;
        this.read = sight.read();
        this.questions = read.questions();
    }

    /** Null when the document gave no reason to ask. */
    @Nullable
    OpenWarning open() {
        var question = sight.question();
        return question == null ? null : open(question);
    }

    List<WarningLink> links() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new WarningLink(
                        i + 1,
                        title(questions.get(i)),
                        href(questions.get(i)),
                        questions.get(i).isSettled(read.answered()),
                        questions.get(i).equals(sight.question())))
                .toList();
    }

    private String href(Question one) {
        return sight.place().open(one.index()).href(sight.id(), null, "advarsel");
    }

    private OpenWarning open(Question one) {
        int at = questions.indexOf(one);
        boolean several = one.warnings().size() > 1;
        var found = read.warning(one.index());
        var field = several
                ? Optional.<FieldName>empty()
                : read.fieldOf(one.index()).filter(sight::isThere);
        var suggestion = found.suggestion();
        return new OpenWarning(
                one.index(),
                at + 1,
                questions.size(),
                title(one),
                several ? messages.of("imports.warning.unknown.text", unknown(one)) : found.text(),
                one.isSettled(read.answered()),
                read.alike(one.index()).size(),
                suggestion == null || field.isEmpty() ? "" : suggestion,
                field.map(name -> sight.place()
                                .at(name.item() == null ? sight.item() : name.item())
                                .href(sight.id(), name.toString(), null))
                        .orElse(""),
                field.map(name -> writeLabel(name, suggestion)).orElse(""),
                at == 0 ? "" : href(questions.get(at - 1)),
                at == questions.size() - 1 ? "" : href(questions.get(at + 1)));
    }

    private String writeLabel(FieldName field, @Nullable String suggestion) {
        if (suggestion != null) return messages.of("imports.warning.writeOther");
        return messages.of(
                read.text(field).isEmpty() ? "imports.warning.write" : "imports.warning.correct",
                words.label(field).toLowerCase(DanishFormat.DANISH));
    }

    private String title(Question one) {
        return one.warnings().size() > 1
                ? messages.of(
                        "imports.warning.unknown", String.valueOf(one.warnings().size()))
                : title(read.warning(one.index()));
    }

    /** What the document does not say, in one breath. */
    private String unknown(Question one) {
        return String.join(
                ", ",
                one.warnings().stream()
                        .map(index -> messages.of(
                                "imports.unknown." + read.warning(index).field()))
                        .toList());
    }

    String title(Warning found) {
        if (found.kind() != WarningKind.FIELD_MISSING) return messages.of("imports.warning." + found.kind());
        if ("start".equals(found.field()) || "end".equals(found.field())) {
            return messages.of("imports.warning.FIELD_MISSING." + found.field());
        }
        return messages.of(
                "imports.warning.FIELD_MISSING",
                FieldName.parse(found.field()).map(words::label).orElse(""));
    }
}
