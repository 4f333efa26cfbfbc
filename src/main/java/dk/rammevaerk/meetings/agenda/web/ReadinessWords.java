package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.agenda.AgendaSending;
import dk.rammevaerk.meetings.agenda.Finding;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what a look through an agenda found, and where to mend it. */
@Component
public class ReadinessWords {
    /** @param href where it is mended, or empty */
    public record Remark(boolean fault, String words, String href) {}

    private final AgendaSending sending;
    private final Messages messages;

    ReadinessWords(AgendaSending sending, Messages messages) {
        this.sending = sending;
        this.messages = messages;
    }

    List<Remark> of(Meeting meeting) {
        return sending.readiness(meeting).stream()
                .map(finding -> remark(meeting, finding))
                .toList();
    }

    private Remark remark(Meeting meeting, Finding finding) {
        var item = finding.item();
        return new Remark(
                finding.isFault(),
                messages.of(
                        "agenda.finding." + finding.kind(),
                        item == null ? "" : String.valueOf(item.number()),
                        finding.place()),
                item == null
                        ? "/moeder/" + meeting.id() + "/redigering"
                        : "/moeder/" + meeting.id() + "/" + item.id() + "/rediger");
    }
}
