package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.Activity;
import dk.rammevaerk.agreements.DevelopmentArea;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes how far the plan of action is, as Markdown for an agenda item. */
@Component
class StatusText {
    private final ActionPlans plans;
    private final AgreementWords words;
    private final Messages messages;

    StatusText(ActionPlans plans, AgreementWords words, Messages messages) {
        this.plans = plans;
        this.words = words;
        this.messages = messages;
    }

    String of(FrameworkAgreement agreement) {
        return messages.of("agreements.status.intro", agreement.period(), DanishFormat.date(plans.today())) + "\n\n"
                + plans.of(agreement).stream().map(this::area).collect(Collectors.joining("\n\n"));
    }

    private String area(DevelopmentArea area) {
        var table = area.activities().stream().map(this::row).collect(Collectors.joining("\n"));
        return "## " + area.title() + "\n\n"
                + (table.isEmpty()
                        ? messages.of("agreements.status.none")
                        : messages.of("agreements.status.head") + "\n| --- | --- | --- | --- |\n" + table);
    }

    private String row(Activity activity) {
        var facts = activity.facts();
        var state = words.activity(activity, plans.today()).text();
        var told = facts.status().isEmpty() ? state : state + ": " + facts.status();
        var next = facts.due() == null || facts.state().isOver()
                ? facts.nextStep()
                : messages.of("agreements.status.due", facts.nextStep(), DanishFormat.date(facts.due()));
        return "| " + cell(facts.title()) + " | " + cell(facts.responsible()) + " | " + cell(told) + " | " + cell(next)
                + " |";
    }

    /** In a table a line end would end the row, and a bar the cell. */
    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
