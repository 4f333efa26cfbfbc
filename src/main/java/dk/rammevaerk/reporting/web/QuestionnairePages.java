package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.web.QuestionnairePage.Row;
import dk.rammevaerk.reporting.web.QuestionnairePage.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the pages of questionnaires together. */
@Component
class QuestionnairePages {
    static final String HREF = "/indberetning/spoergeskemaer";

    private final ReportingWords words;
    private final Messages messages;

    QuestionnairePages(ReportingWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    Trail trail() {
        return words.trail().then(messages.of("reporting.questionnaires"), HREF);
    }

    QuestionnairesPage list(List<QuestionnaireVersion> all) {
        return new QuestionnairesPage(
                words.trail().here(messages.of("reporting.questionnaires")),
                all.stream()
                        .map(one -> new QuestionnairesPage.Row(
                                one.href(),
                                one.title(),
                                tag(one),
                                messages.of(
                                        "reporting.questionnaire.size",
                                        one.questionnaire().questions().count(),
                                        one.questionnaire().sections().size())))
                        .toList());
    }

    StateTag tag(QuestionnaireVersion version) {
        var issued = version.issuedOn();
        return issued == null
                ? StateTag.of(State.DRAFT).worded(messages.of("reporting.questionnaire.draft", version.number()))
                : StateTag.of(State.APPROVED)
                        .worded(messages.of(
                                "reporting.questionnaire.issued", version.number(), DanishFormat.date(issued)));
    }

    QuestionnairePage page(QuestionnaireVersion version, List<QuestionnaireVersion> all, FormErrors errors) {
        boolean newest = all.getFirst().number() == version.number();
        return new QuestionnairePage(
                version.title(),
                trail().here(version.title()),
                tag(version),
                messages.of(
                        version.isDraft() ? "reporting.questionnaire.lead.draft" : "reporting.questionnaire.lead",
                        version.questionnaire().questions().count()),
                version.href(),
                version.href() + "/xlsform" + (newest ? "" : "?udgave=" + version.number()),
                newest && version.isDraft(),
                newest && !version.isDraft(),
                version.revision(),
                rows(version.rows()),
                all.stream()
                        .filter(one -> one.number() != version.number())
                        .map(one -> new Version(tag(one).text(), one.href() + "?udgave=" + one.number()))
                        .toList(),
                errors);
    }

    private List<Row> rows(FormRows rows) {
        var shown = new ArrayList<Row>();
        int depth = 0;
        for (var row : rows.survey()) {
            var type = row.get("type");
            if (type.startsWith("end_")) {
                depth--;
                continue;
            }
            shown.add(new Row(row.number(), depth, row.get("label"), kind(rows, row), notes(row), row.get("hint")));
            if (type.startsWith("begin_")) depth++;
        }
        return shown;
    }

    private String kind(FormRows rows, FormRows.Row row) {
        var type = row.get("type").split("\\s+", 2);
        var kind = messages.of("reporting.row.type." + RowForms.type(row));
        var list = type.length == 2 ? type[1] : row.get("rammevaerk::rows");
        var unit = row.get("rammevaerk::unit");
        if (!unit.isEmpty()) kind += " (" + unit + ")";
        if (list.isEmpty()) return kind;
        var labels = rows.choices().stream()
                .filter(one -> one.get("list_name").equals(list))
                .map(one -> one.get("label"))
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? kind : kind + ": " + labels;
    }

    private List<String> notes(FormRows.Row row) {
        var notes = new ArrayList<String>();
        if (!row.get("required").isEmpty()) notes.add(messages.of("reporting.row.required"));
        for (var heading : List.of("relevant", "constraint", "rammevaerk::change")) {
            var text = row.get(heading);
            if (!text.isEmpty()) notes.add(messages.of("reporting.row.note." + heading.replace("::", "."), text));
        }
        if (!row.get("rammevaerk::persons").isEmpty()) notes.add(messages.of("reporting.row.persons"));
        return notes;
    }
}
