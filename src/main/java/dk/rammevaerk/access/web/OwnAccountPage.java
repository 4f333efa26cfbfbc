package dk.rammevaerk.access.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;

/** One's own account. Passwords are never shown again, also not when something was wrong. */
public record OwnAccountPage(String label, String username, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
