package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.AgreementProcess;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementPage.Route;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.web.CaseWords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An agreement's way through the fora, as its page shows it. */
@Component
class ProcessShown {
    private final AgreementProcess process;
    private final CaseWords words;

    ProcessShown(AgreementProcess process, CaseWords words) {
        this.process = process;
        this.words = words;
    }

    /** Null when it has none that the reader may see. */
    @Nullable
    Route of(FrameworkAgreement agreement) {
        return process.of(agreement).map(this::shown).orElse(null);
    }

    private Route shown(CaseView view) {
        return new Route(
                view.number().toString(),
                "/sager/" + view.number(),
                view.current().isEmpty() ? "" : words.now(view),
                view.inside() ? view.hindrances().stream().map(words::hindrance).toList() : List.of(),
                words.route(view));
    }
}
