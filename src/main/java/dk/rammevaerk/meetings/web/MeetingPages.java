package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.web.DocumentLinks;
import dk.rammevaerk.meetings.plan.web.PlanPanels;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import org.springframework.stereotype.Component;

/** Makes the page of a meeting. */
@Component
class MeetingPages {
    private final MeetingWords words;
    private final AgendaParts agenda;
    private final DocumentLinks documents;
    private final PlanPanels panels;
    private final CurrentActor currentActor;

    MeetingPages(
            MeetingWords words,
            AgendaParts agenda,
            DocumentLinks documents,
            PlanPanels panels,
            CurrentActor currentActor) {
        this.words = words;
        this.agenda = agenda;
        this.documents = documents;
        this.panels = panels;
        this.currentActor = currentActor;
    }

    MeetingPage page(Meeting meeting) {
        return new MeetingPage(
                meeting,
                words.name(meeting),
                words.forum(meeting.forum()),
                words.facts(meeting),
                agenda.lead(meeting),
                state(meeting),
                agenda.parts(meeting),
                currentActor.get().isSecretariat(),
                documents.of(meeting),
                meeting.items().stream().filter(Item::isClosed).count(),
                agenda.actions(meeting),
                agenda.versions(meeting),
                panels.of(meeting));
    }

    private static StateTag state(Meeting meeting) {
        return meeting.publishedAt() == null
                ? StateTag.of(State.valueOf(meeting.state().name()))
                : StateTag.of(
                        State.PUBLISHED,
                        DanishFormat.date(
                                meeting.publishedAt().atZone(DanishFormat.ZONE).toLocalDate()));
    }
}
