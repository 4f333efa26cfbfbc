package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.web.BesideCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on a case's page that it is the way of an agreement. */
@Component
class AgreementOfCase implements BesideCase {
    private final Agreements agreements;
    private final Wording wording;

    AgreementOfCase(Agreements agreements, Wording wording) {
        this.agreements = agreements;
        this.wording = wording;
    }

    @Override
    public List<Belonging> of(CaseView view) {
        return agreements.all().stream()
                .filter(one -> view.file().id().equals(one.caseId()))
                .map(one -> new Belonging(wording.forms().title(one), Agreements.href(one)))
                .toList();
    }
}
