package dk.rammevaerk.api.tokens.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Set;

/**
 * The form for a token.
 *
 * @param chosen the values of the rights that are ticked
 */
public record NewTokenPage(String name, String expires, Set<String> chosen, List<Group> groups, FormErrors errors)
        implements Page {
    /** @param heading what its rights have in common, for example the forum's name */
    public record Group(String heading, List<Right> rights) {}

    /** @param value as {@link GrantChoices} reads it */
    public record Right(String value, String label) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
