package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.web.SubjectPage.Act;
import dk.rammevaerk.inquiries.web.SubjectPage.Line;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * All subjects of a kind.
 *
 * @param begin the buttons below the heading
 * @param running those that are not done; {@code done} the rest
 * @param nothing what comes here, while there is none
 */
public record SubjectListPage(
        String heading, String lead, List<Act> begin, List<Line> running, List<Line> done, String nothing)
        implements Page {
    public SubjectListPage {
        begin = List.copyOf(begin);
        running = List.copyOf(running);
        done = List.copyOf(done);
    }
}
