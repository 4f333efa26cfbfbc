package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision of the register.
 *
 * @param number {@code DASSOS 2026/31}
 * @param item where it was made, for example {@code punkt 1.4: Lånepuljen}
 * @param cases the cases the item belongs to, as far as the reader may know of them
 * @param marks taken back, closed
 * @param tasks what follows from it, as far as the reader may see that
 * @param others what else the meeting decided
 * @param giveTaskHref where a task is made of it, or empty
 */
public record DecisionPage(
        String number,
        String inForum,
        String forum,
        String forumHref,
        String date,
        String meetingHref,
        String item,
        String itemHref,
        List<CaseLink> cases,
        String text,
        StateTag effect,
        List<StateTag> marks,
        List<TaskLine> tasks,
        List<Other> others,
        boolean inside,
        String giveTaskHref)
        implements Page {
    /** @param number {@code 2026-14} */
    public record CaseLink(String number, String title) {}

    public record TaskLine(String href, String title, String to, String due, StateTag state) {}

    public record Other(
            String href,
            String number,
            String item,
            String text,
            @Nullable StateTag effect) {}
}
