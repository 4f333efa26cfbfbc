package dk.rammevaerk.meetings.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming meetings and the rules they follow. */
@Service
public class MeetingPlan {
    private final ForumRulesStore rules;

    MeetingPlan(ForumRulesStore rules) {
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public ForumRules rules(String forum) {
        return rules.of(forum);
    }

    @Transactional
    public void agree(ForumRules agreed) {
        rules.keep(agreed);
    }
}
