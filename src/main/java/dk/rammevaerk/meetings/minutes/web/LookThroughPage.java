package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * What a person looks at before everybody may read it.
 *
 * @param heading the question
 * @param consequence who will read what
 * @param lead how much is to be looked at
 * @param publish the button that does it, {@code refrain} the link that does not, {@code back} where that leads
 * @param href where it is done
 */
public record LookThroughPage(
        Meeting meeting,
        String name,
        String forumName,
        String heading,
        String lead,
        String consequence,
        String publish,
        String refrain,
        String back,
        String href,
        Findings findings)
        implements Page {
    /**
     * Findings by kind.
     *
     * @param unseen how many are not ticked off
     */
    public record Findings(List<Group> groups, long unseen) {}

    public record Group(String heading, String explanation, List<Line> lines) {}

    /**
     * A finding.
     *
     * @param place where, in words
     * @param href where it is read
     */
    public record Line(
            String key, String place, String href, String before, String passage, String after, boolean seen) {}

    public String home() {
        return "/moeder/" + meeting.id();
    }
}
