package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The authorities of the region, from their codes to their names. */
@Component
public class AuthorityChoices {
    private final OurRegion region;
    private final Registrars registrars;

    AuthorityChoices(OurRegion region, Registrars registrars) {
        this.region = region;
        this.registrars = registrars;
    }

    public SequencedMap<String, String> all() {
        return those(one -> true);
    }

    /** Those that the actor acts for. */
    public SequencedMap<String, String> own() {
        return those(one -> registrars.actsFor(one.code()));
    }

    /** The code itself for one that is not of the region. */
    public String name(String code) {
        return all().getOrDefault(code, code);
    }

    private SequencedMap<String, String> those(Predicate<Authority> which) {
        var names = new LinkedHashMap<String, String>();
        region.authorities().stream()
                .filter(which)
                .sorted(Comparator.comparing(Authority::name, DanishFormat.collation()))
                .forEach(one -> names.put(one.code(), one.name()));
        return names;
    }
}
