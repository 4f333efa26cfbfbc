package dk.rammevaerk.agreements.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The authorities of the region that the actor may write for. */
@Component
class AuthorityChoice {
    private final OurRegion region;
    private final Registrars registrars;

    AuthorityChoice(OurRegion region, Registrars registrars) {
        this.region = region;
        this.registrars = registrars;
    }

    /** From their codes to their names. */
    SequencedMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        for (Authority authority : region.authorities()) {
            if (registrars.actsFor(authority.code())) {
                options.put(authority.code(), authority.name());
            }
        }
        return options;
    }
}
