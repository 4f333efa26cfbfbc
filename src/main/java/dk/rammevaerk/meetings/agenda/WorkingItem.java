package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import java.util.Set;

/**
 * An item of a working copy, as somebody writes it.
 *
 * @param sent whether an agenda that was sent out holds it
 * @param version counts the changes of its facts
 * @param caseVersion counts the changes of its case statement
 * @param sentAttachments those that keep their number
 */
public record WorkingItem(
        Meeting meeting, Item item, boolean sent, int version, int caseVersion, Set<AttachmentId> sentAttachments) {
    public WorkingItem {
        sentAttachments = Set.copyOf(sentAttachments);
    }
}
