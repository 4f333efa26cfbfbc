package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.web.DocumentLinks;
import dk.rammevaerk.meetings.plan.web.PlanPanels;
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
                words.state(meeting),
                agenda.parts(meeting),
                currentActor.get().isSecretariat(),
                documents.of(meeting),
                meeting.items().stream().filter(Item::isClosed).count(),
                agenda.actions(meeting),
                agenda.versions(meeting),
                panels.of(meeting));
    }
}
