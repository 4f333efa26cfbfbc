package dk.rammevaerk.inquiries.letters.web;

import dk.rammevaerk.inquiries.letters.Letter;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import org.springframework.stereotype.Component;

/** Says in Danish how far a letter is. */
@Component
class LetterWords {
    private final Messages messages;

    LetterWords(Messages messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.of("letters." + key, values);
    }

    /** Those that are under way, by name. */
    String running(String titles) {
        return messages.of("inquiries.running", titles);
    }

    Trail trail() {
        return Trail.of(messages.of("inquiries.area.LETTER"), "/breve");
    }

    Trail trailTo(Letter letter) {
        return trail().then(letter.facts().title(), letter.href());
    }

    StateTag tag(Letter letter) {
        var words = of("state." + letter.state());
        return switch (letter.state()) {
            case DRAFT -> StateTag.of(State.DRAFT);
            case ASKED -> StateTag.of(State.WAITING).worded(words);
            case SENT -> StateTag.of(State.SENT).worded(words);
            case ANSWERED -> StateTag.of(State.APPROVED).worded(words);
        };
    }

    String to(Letter letter) {
        return of("to", letter.facts().recipient());
    }

    /** Empty until it is sent. */
    String sent(Letter letter) {
        return letter.sentOn() == null ? "" : of("sent", DanishFormat.date(letter.sentOn()));
    }

    String text(Letter.Text text) {
        return of(
                "text",
                text.number(),
                DanishFormat.date(text.at().atZone(DanishFormat.ZONE).toLocalDate()));
    }
}
