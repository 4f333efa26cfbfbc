package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.AgreementChangedMeanwhile;
import dk.rammevaerk.agreements.AgreementProcess;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseText;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Which case is an agreement's way: a new one by a usual route, or one that is open already. */
@Component
class CaseChoice {
    /** The field's name. */
    static final String FIELD = "sag";

    /** Chosen by who chooses it another day. */
    static final String LATER = "senere";

    private static final String ROUTE = "rute:";

    private final AgreementProcess process;
    private final Wording wording;

    CaseChoice(AgreementProcess process, Wording wording) {
        this.process = process;
        this.wording = wording;
    }

    /** From what is sent to what is read. The usual routes come first. */
    SequencedMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        process.routes()
                .forEach(one ->
                        options.put(ROUTE + one.name(), wording.messages().of("agreements.case.new", one.name())));
        process.choices()
                .forEach(one -> options.put(
                        one.number().toString(),
                        wording.messages().of("agreements.case.open", one.number(), one.title())));
        return options;
    }

    /** A new one by the first usual route, or later when there is none. */
    String usual() {
        return process.routes().stream()
                .findFirst()
                .map(one -> ROUTE + one.name())
                .orElse(LATER);
    }

    /** The one it has; else a new one by the first usual route. */
    String now(FrameworkAgreement agreement) {
        return process.of(agreement).map(one -> one.number().toString()).orElseGet(this::usual);
    }

    /**
     * Nothing is done when nothing is chosen.
     *
     * @throws AgreementChangedMeanwhile when somebody changed the agreement since, or what was chosen is gone
     */
    void take(FrameworkAgreement agreement, int version, String chosen) {
        if (chosen.startsWith(ROUTE)) {
            var text = new CaseText(
                    wording.forms().title(agreement), wording.messages().of("agreements.case.responsible"), "", null);
            process.open(agreement.period(), version, text, chosen.substring(ROUTE.length()));
        } else if (!chosen.isEmpty() && !chosen.equals(LATER)) {
            process.link(
                    agreement.period(), version, CaseNumber.of(chosen).orElseThrow(AgreementChangedMeanwhile::new));
        }
    }
}
