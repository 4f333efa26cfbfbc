package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPostponed;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.Agendas;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings cases on agendas. Nothing has to be undone when a meeting is cancelled or an item taken off: an item that is off
 * its agenda holds no step, so the step is free by itself, and bound again when the item is taken back.
 */
@Service
public class CaseAgenda {
    private final CaseStore store;
    private final CasePlaces places;
    private final CaseStatements statements;
    private final Agendas agendas;
    private final AgendaAttachments attachments;

    CaseAgenda(
            CaseStore store,
            CasePlaces places,
            CaseStatements statements,
            Agendas agendas,
            AgendaAttachments attachments) {
        this.store = store;
        this.places = places;
        this.statements = statements;
        this.agendas = agendas;
        this.attachments = attachments;
    }

    /**
     * Makes an item of the case on a coming meeting of the step's forum, with the case's text and documents.
     *
     * @throws NotThatMeeting when it is no coming meeting of that forum, or the step is on an agenda already
     * @throws CaseChangedMeanwhile when somebody changed the case meanwhile
     */
    @Transactional
    public ItemId putOn(CaseId id, int version, StepId stepId, MeetingId meeting) {
        var file = places.free(id, version, stepId);
        var step = file.route().step(stepId).orElseThrow();
        var forum = places.forum(step, meeting, true);
        var item = agendas.add(meeting, statements.item(file, step, forum));
        file.documents().forEach(document -> attachments.add(meeting, item, document.title(), document.file()));
        places.bind(file, stepId, item);
        return item;
    }

    /** Says that an item that stands on an agenda already is about the case, too. */
    @Transactional
    public void join(CaseId id, int version, StepId stepId, MeetingId meeting, ItemId item) {
        var file = places.free(id, version, stepId);
        places.forum(file.route().step(stepId).orElseThrow(), meeting, true);
        if (agendas.working(meeting, item).isEmpty()) throw new NotThatMeeting();
        places.bind(file, stepId, item);
    }

    /** Takes back that an item is about the case; the item stays on its agenda. */
    @Transactional
    public void part(CaseId id, int version, StepId stepId) {
        var file = store.lock(id).filter(one -> one.version() == version).orElseThrow(CaseChangedMeanwhile::new);
        if (file.route().step(stepId).filter(step -> !step.isSettled()).isEmpty()) throw new NotThatMeeting();
        places.free(file, file.itemsOf(stepId));
    }

    /**
     * What other fora decided that a new item of a forum would bring along, although not everybody may read it yet. Only
     * the secretariat is told.
     */
    @Transactional(readOnly = true)
    public List<Excerpt> unpublished(CaseId id, String forum) {
        return store.find(id).map(file -> statements.unpublished(file, forum)).orElseGet(List::of);
    }

    /**
     * What other fora decided in items that are closed now, and that the text of a forum's item still tells. Only the
     * secretariat is told.
     */
    @Transactional(readOnly = true)
    public List<Excerpt> closedSince(CaseId id, String forum, String text) {
        return store.find(id)
                .map(file -> statements.closedSince(file, forum, text))
                .orElseGet(List::of);
    }

    /** The case goes with its item. */
    @EventListener
    @Transactional
    void on(ItemPostponed event) {
        for (var file : store.ofItems(List.of(event.from()))) {
            file.items().stream()
                    .filter(one -> one.item().equals(event.from()))
                    .forEach(one -> places.bind(file, one.step(), event.to()));
        }
    }
}
