package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.tasks.TaskList;
import dk.rammevaerk.pages.EmptyState;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad skal gøres?</em> Tasks, what is due first comes first.
 *
 * @param lead the answer in one sentence
 * @param whose the lists the reader has, from the address to the words
 * @param secretariat whether the reader gives tasks
 */
public record TaskListPage(
        TaskList list,
        String lead,
        long total,
        SequencedMap<String, String> whose,
        SequencedMap<String, String> which,
        SequencedMap<String, String> fora,
        List<Line> lines,
        EmptyState empty,
        boolean secretariat)
        implements Page {
    /**
     * @param to who is to do it
     * @param standing who of many has not done it, or empty
     */
    public record Line(
            String href, String title, String forum, String to, String standing, String due, StateTag state) {}

    public String href(String whose, String which) {
        return "/opgaver?hvis=" + whose + "&hvilke=" + which + "&forum=" + (list.forum() == null ? "" : list.forum());
    }

    /** The same of another state. */
    public String whichHref(String which) {
        var href = href(list.whose().name(), which);
        return list.together() == null ? href : href + "&sammen=" + list.together();
    }

    public boolean isForum(String code) {
        return code.equals(list.forum());
    }

    /** The address of another page of the same list, or null when there is none. */
    public @Nullable String page(int page) {
        long last = (total + TaskList.PAGE_SIZE - 1) / TaskList.PAGE_SIZE;
        return page < 1 || page > last ? null : whichHref(list.which().name()) + "&side=" + page;
    }
}
