package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands decisions to the search: found by the forum, and by everybody once they are public. */
@Component
class RegisterIndex {
    private final Search search;
    private final MeetingWords words;
    private final Messages messages;

    RegisterIndex(Search search, MeetingWords words, Messages messages) {
        this.search = search;
        this.words = words;
        this.messages = messages;
    }

    void put(RegisterEntry entry) {
        var forum = words.forum(entry.forum());
        search.replace(
                entry.id().value(),
                List.of(new SearchEntry(
                        Kind.DECISION,
                        entry.id().value(),
                        entry.id().value(),
                        entry.forum(),
                        entry.date(),
                        forum + " " + entry.number().inForum() + " " + entry.itemTitle(),
                        messages.of(
                                entry.withdrawn() ? "decisions.found.withdrawn" : "decisions.found",
                                forum,
                                DanishFormat.date(entry.date()),
                                words.effect(entry.effect()).text()),
                        entry.text(),
                        entry.number().href(),
                        entry.isPublic())));
    }
}
