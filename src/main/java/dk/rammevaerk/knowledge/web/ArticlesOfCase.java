package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.web.BesideCase;
import dk.rammevaerk.knowledge.Knowledge;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows on a case's page what the library holds about it. */
@Component
class ArticlesOfCase implements BesideCase {
    private final Knowledge knowledge;

    ArticlesOfCase(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<Belonging> reading(CaseView view) {
        return knowledge.ofCase(view.number()).stream()
                .map(one -> new Belonging(one.title(), one.href()))
                .toList();
    }
}
