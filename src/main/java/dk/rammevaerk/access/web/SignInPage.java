package dk.rammevaerk.access.web;

import dk.rammevaerk.access.SignInChoices.Demonstration;
import dk.rammevaerk.access.SignInChoices.OpenIdProvider;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Optional;

/**
 * The way in.
 *
 * @param problem why the last attempt failed, or empty
 * @param lead what brought the reader here, or whom the page is for
 */
public record SignInPage(
        String username,
        String problem,
        String lead,
        List<OpenIdProvider> providers,
        Optional<Demonstration> demonstration)
        implements Page {
    public FormErrors errors() {
        return problem.isEmpty() ? FormErrors.NONE : FormErrors.NONE.with("brugernavn", problem);
    }
}
