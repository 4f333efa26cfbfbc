package dk.rammevaerk.parties.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Forum;
import java.util.List;

/** The fora, and a form for one more. */
public record ForaPage(List<Forum> fora, String name, String fullName, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
