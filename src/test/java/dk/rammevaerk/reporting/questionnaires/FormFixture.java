package dk.rammevaerk.reporting.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questionnaires written as short lines. */
public final class FormFixture {
    private final String title;
    private final List<FormRows.Row> survey = new ArrayList<>();
    private final List<FormRows.Row> choices = new ArrayList<>();

    private FormFixture(String title) {
        this.title = title;
    }

    public static FormFixture titled(String title) {
        return new FormFixture(title);
    }

    /** @param more headings and texts by turns */
    public FormFixture row(String type, String name, String label, String... more) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", type);
        if (!name.isEmpty()) cells.put("name", name);
        if (!label.isEmpty()) cells.put("label", label);
        for (int i = 0; i < more.length; i += 2) cells.put(more[i], more[i + 1]);
        survey.add(new FormRows.Row(survey.size() + 2, cells));
        return this;
    }

    public FormFixture end(String what) {
        return row("end_" + what, "", "");
    }

    public FormFixture choice(String list, String name, String label) {
        choices.add(new FormRows.Row(choices.size() + 2, Map.of("list_name", list, "name", name, "label", label)));
        return this;
    }

    public FormRows rows() {
        return new FormRows(title, survey, choices);
    }

    public Questionnaire questionnaire() {
        var reading = FormReader.read(rows());
        if (reading.questionnaire() == null)
            throw new AssertionError(reading.faults().toString());
        return reading.questionnaire();
    }

    /** Every kind of question: conditions, sums, a comparison with last time, a fixed and a free table. */
    public static FormFixture shelters() {
        return titled("Herberger")
                .choice("drift", "offentlig", "Offentlig")
                .choice("drift", "ikke_kommerciel", "Privat, ikke-kommerciel")
                .choice("drift", "kommerciel", "Privat, kommerciel")
                .choice("gruppe", "unge", "Unge under 25 år")
                .choice("gruppe", "kvinder", "Kvinder")
                .row("begin_group", "kapacitet", "Kapacitet")
                .row("note", "kapacitet_note", "Tallene gælder den 1. januar.")
                .row("select_one ja_nej", "har_herberg", "Har I et herberg?", "required", "yes")
                .row(
                        "integer",
                        "pladser",
                        "Pladser i alt",
                        "required",
                        "yes",
                        "relevant",
                        "${har_herberg} = 'ja'",
                        "constraint",
                        ". >= 0 and . <= 500",
                        "constraint_message",
                        "Skriv et tal fra 0 til 500.",
                        "rammevaerk::unit",
                        "pladser",
                        "rammevaerk::change",
                        "10")
                .row(
                        "begin_repeat",
                        "herberger",
                        "Herberger",
                        "relevant",
                        "${har_herberg} = 'ja'",
                        "constraint",
                        "sum(${herberg_pladser}) = ${pladser}",
                        "constraint_message",
                        "Summen passer ikke.")
                .row("text", "herberg_navn", "Navn", "required", "yes")
                .row("select_one drift", "herberg_drift", "Drift", "required", "yes")
                .row("integer", "herberg_pladser", "Pladser", "required", "yes", "constraint", ". >= 0")
                .end("repeat")
                .end("group")
                .row("begin_group", "behov", "Behov")
                .row("begin_repeat", "hjemlose", "Hjemløse", "rammevaerk::rows", "gruppe", "rammevaerk::persons", "yes")
                .row("integer", "antal", "Antal", "rammevaerk::unit", "personer")
                .row("date", "opgjort", "Opgjort")
                .end("repeat")
                .row("decimal", "belaegning", "Belægning", "rammevaerk::measure", "percentage")
                .row("decimal", "takst", "Takst pr. døgn", "rammevaerk::measure", "amount")
                .row("select_multiple gruppe", "grupper", "Målgrupper")
                .row(
                        "text",
                        "tekst",
                        "Bemærkninger",
                        "appearance",
                        "multiline",
                        "rammevaerk::guide",
                        "/videnbank/herberger")
                .row("file", "bilag", "Bilag")
                .end("group");
    }
}
