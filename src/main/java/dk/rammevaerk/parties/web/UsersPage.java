package dk.rammevaerk.parties.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/** All who can sign in. */
public record UsersPage(List<Line> users) implements Page {
    /** @param roles what the user may do, in words */
    public record Line(String id, String name, String username, String roles, boolean enabled) {}
}
