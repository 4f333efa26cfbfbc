package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.web.DocumentLinks;
import dk.rammevaerk.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the page of one point of a meeting. */
@Component
class ItemPages {
    private final MeetingWords words;
    private final AgendaParts agenda;
    private final DocumentLinks documents;
    private final BesideItem beside;
    private final CurrentActor currentActor;

    ItemPages(
            MeetingWords words,
            AgendaParts agenda,
            DocumentLinks documents,
            BesideItem beside,
            CurrentActor currentActor) {
        this.words = words;
        this.agenda = agenda;
        this.documents = documents;
        this.beside = beside;
        this.currentActor = currentActor;
    }

    /**
     * @param opensToAll whether everybody could read it at once if it was opened
     * @throws ResponseStatusException not found, when the meeting as the actor sees it lacks the point
     */
    ItemPage page(Meeting meeting, ItemId id, boolean opensToAll) {
        var items = meeting.items();
        int at = items.stream().map(Item::id).toList().indexOf(id);
        if (at < 0) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new ItemPage(
                meeting,
                items.get(at),
                words.name(meeting),
                words.forum(meeting.forum()),
                words.details(items.get(at)),
                at == 0 ? "" : href(meeting, items.get(at - 1)),
                at == items.size() - 1 ? "" : href(meeting, items.get(at + 1)),
                currentActor.get().isSecretariat(),
                opensToAll,
                currentActor.get().isSecretariat() && meeting.state().isAhead(),
                agenda.text(meeting, items.get(at)),
                FormErrors.NONE,
                items.get(at).decisions().stream()
                        .map(one -> new ItemPage.Decision(one.text(), words.effect(one.effect())))
                        .toList(),
                documents.excerpt(meeting, items.get(at)),
                beside.suggestion(id),
                beside.panels(meeting, items.get(at)));
    }

    private static String href(Meeting meeting, Item item) {
        return "/moeder/" + meeting.id() + "/" + item.id();
    }
}
