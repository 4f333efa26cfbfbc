package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The forum that writes an agreement: one that is there today, first the one that wrote the agreement before. */
@Component
class ForumChoice {
    static final String FIELD = "forum";

    private final Agreements agreements;
    private final ActionPlans plans;
    private final Parties parties;

    ForumChoice(Agreements agreements, ActionPlans plans, Parties parties) {
        this.agreements = agreements;
        this.plans = plans;
        this.parties = parties;
    }

    /** From their codes to their names. */
    SequencedMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        parties.fora().stream()
                .filter(one -> !one.isClosedOn(plans.today()))
                .forEach(one -> options.put(one.code(), one.name()));
        agreements.all().stream()
                .map(one -> one.forum())
                .filter(options::containsKey)
                .findFirst()
                .flatMap(parties::forum)
                .ifPresent((Forum before) -> options.putFirst(before.code(), before.name()));
        return options;
    }
}
