package dk.rammevaerk.api.tokens.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * One token.
 *
 * @param secret told this once, just after it was made; else empty
 * @param open whether it can be revoked
 * @param uses what it asked for, the newest first
 */
public record TokenPage(
        String name,
        String secret,
        StateTag state,
        List<String> rights,
        String made,
        String until,
        boolean open,
        String revokeHref,
        List<Use> uses)
        implements Page {
    public record Use(String at, String asked) {}
}
