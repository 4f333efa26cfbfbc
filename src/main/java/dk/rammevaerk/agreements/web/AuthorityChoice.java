package dk.rammevaerk.agreements.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The authorities of the region that the actor may write for. */
@Component
class AuthorityChoice {
    private final Parties parties;
    private final Registrars registrars;
    private final String region;

    AuthorityChoice(Parties parties, Registrars registrars, @Value("${rammevaerk.region-code:1082}") String region) {
        this.parties = parties;
        this.registrars = registrars;
        this.region = region;
    }

    /** From their codes to their names. */
    SequencedMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        for (Authority authority : parties.authorities()) {
            if (authority.region().equals(region) && registrars.actsFor(authority.code())) {
                options.put(authority.code(), authority.name());
            }
        }
        return options;
    }
}
