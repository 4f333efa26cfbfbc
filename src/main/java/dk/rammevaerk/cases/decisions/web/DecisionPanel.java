package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.web.ItemDecisions.Numbered;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.web.ItemPanel;
import dk.rammevaerk.pages.Fragment;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on every item the numbers under which its decisions are found for years. */
@Component
@Order(10)
class DecisionPanel implements ItemPanel {
    private final Register register;
    private final DecisionWording words;

    DecisionPanel(Register register, DecisionWording words) {
        this.register = register;
        this.words = words;
    }

    @Override
    public Optional<Fragment> of(Meeting meeting, Item item) {
        var decisions = register.ofItem(item.id()).stream()
                .map(one -> new Numbered(one.number().href(), words.number(one), one.text()))
                .toList();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new ItemDecisions(decisions));
    }
}
