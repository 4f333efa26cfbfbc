package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish what a line of the register is. */
@Component
class DecisionWording {
    private final MeetingWords words;
    private final Messages messages;

    DecisionWording(MeetingWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    String forum(String code) {
        return words.forum(code);
    }

    /** {@code DASSOS 2026/31}. */
    String number(RegisterEntry entry) {
        return words.forum(entry.forum()) + " " + entry.number().inForum();
    }

    StateTag effect(Effect effect) {
        return words.effect(effect);
    }

    SequencedMap<String, String> effects() {
        var effects = new LinkedHashMap<String, String>();
        for (var effect : Effect.values())
            effects.put(effect.name(), words.effect(effect).text());
        return effects;
    }

    /** {@code 2 opgaver åbne}, {@code Forsinket}, {@code Gjort}; null when nothing follows from it. */
    @Nullable
    StateTag followUp(RegisterEntry entry) {
        var follow = entry.followUp();
        if (follow.late() > 0) {
            return StateTag.of(State.LATE).worded(messages.of("decisions.followUp.late", follow.late()));
        }
        if (follow.open() > 0) {
            return StateTag.of(State.WAITING).worded(messages.of("decisions.followUp.open", follow.open()));
        }
        return follow.done() > 0 ? StateTag.of(State.APPROVED).worded(messages.of("decisions.followUp.done")) : null;
    }

    /** What else is to be known of it. */
    List<StateTag> marks(RegisterEntry entry) {
        var marks = new ArrayList<StateTag>();
        if (entry.withdrawn()) marks.add(StateTag.of(State.CANCELLED).worded(messages.of("decisions.withdrawn")));
        if (entry.closed()) marks.add(StateTag.of(State.CLOSED_ITEM));
        return marks;
    }

    String item(RegisterEntry entry) {
        return entry.itemNumber() == null
                ? entry.itemTitle()
                : messages.of("decisions.item", entry.itemNumber(), entry.itemTitle());
    }

    String meeting(RegisterEntry entry) {
        return words.forum(entry.forum()) + " " + DanishFormat.date(entry.date());
    }
}
