package dk.rammevaerk.agreements;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.NewItem;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the status of a plan of action before the forum that writes the agreement. The secretariat does. */
@Service
public class StatusOnAgenda {
    private static final int NEAREST = 6;

    private final Agreements agreements;
    private final FinalSteps steps;
    private final Meetings meetings;
    private final Agendas agendas;

    StatusOnAgenda(Agreements agreements, FinalSteps steps, Meetings meetings, Agendas agendas) {
        this.agreements = agreements;
        this.steps = steps;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /** The coming meetings of the agreement's forum, the next first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> meetings(FrameworkAgreement agreement) {
        agreements.requireSecretariat();
        return meetings.list(agreement.forum(), null).reversed().stream()
                .filter(one -> one.state().isAhead() && !one.date().isBefore(steps.today()))
                .limit(NEAREST)
                .toList();
    }

    /**
     * Makes an item for the members' information.
     *
     * @param status Markdown
     * @throws StepRefused when it is no coming meeting of the agreement's forum
     */
    @Transactional
    public ItemId putOn(FrameworkAgreement agreement, MeetingId meeting, String title, String status) {
        var coming = meetings(agreement).stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow(StepRefused::new);
        var section = coming.occasion().extraordinary() ? null : Section.INFORMATION;
        return agendas.add(meeting, new NewItem(section, ItemFacts.titled(title), status, null, null));
    }
}
