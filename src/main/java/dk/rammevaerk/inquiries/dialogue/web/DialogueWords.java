package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.DialogueKind;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import org.springframework.stereotype.Component;

/** Says in Danish how far a dialogue is. */
@Component
class DialogueWords {
    private final Messages messages;

    DialogueWords(Messages messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.of("dialogue." + key, values);
    }

    /** Those that are under way, by name. */
    String running(String titles) {
        return messages.of("inquiries.running", titles);
    }

    Trail trail() {
        return Trail.of(messages.of("inquiries.area.DIALOGUE"), "/dialogmoeder");
    }

    Trail trailTo(Dialogue dialogue) {
        return trail().then(dialogue.facts().title(), dialogue.href());
    }

    StateTag tag(Dialogue dialogue) {
        var words = of("state." + dialogue.state());
        return switch (dialogue.state()) {
            case PLANNED -> StateTag.of(State.PLANNED).worded(words);
            case HELD -> StateTag.of(State.HELD).worded(words);
            case DONE -> StateTag.of(State.APPROVED).worded(words);
            case CANCELLED -> StateTag.of(State.CANCELLED).worded(words);
        };
    }

    /** The day it is held, or that it is not agreed. */
    String day(Dialogue dialogue) {
        var on = dialogue.facts().on();
        return on == null ? of("noDay") : DanishFormat.date(on);
    }

    /** Whom it is with. */
    String with(Dialogue dialogue) {
        return dialogue.facts().kind() == DialogueKind.ROUND
                ? of("kind.ROUND")
                : of("with", dialogue.facts().with());
    }
}
