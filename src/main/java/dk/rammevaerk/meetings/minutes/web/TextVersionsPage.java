package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/** Everything that was ever saved as an item's minutes, newest first. */
public record TextVersionsPage(String meeting, String item, String name, String heading, List<Version> versions)
        implements Page {
    /** @param lost whether it lost to another text that was saved in the same place */
    public record Version(String when, String by, boolean lost, String text) {}
}
