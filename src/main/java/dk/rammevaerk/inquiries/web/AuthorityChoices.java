package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.cases.approvals.Registrars;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The authorities of the region, from their codes to their names. */
@Component
public class AuthorityChoices {
    private final Invited invited;
    private final Registrars registrars;

    AuthorityChoices(Invited invited, Registrars registrars) {
        this.invited = invited;
        this.registrars = registrars;
    }

    public SequencedMap<String, String> all() {
        return invited.authorities();
    }

    /** Those that the actor acts for. */
    public SequencedMap<String, String> own() {
        if (registrars.isSecretariat()) return all();
        var own = new LinkedHashMap<>(all());
        own.keySet().retainAll(registrars.authorities());
        return own;
    }

    /** The code itself for one that is not of the region. */
    public String name(String code) {
        return all().getOrDefault(code, code);
    }
}
