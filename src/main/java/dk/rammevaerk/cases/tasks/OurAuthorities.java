package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The authorities of the region whose cooperation this is. */
@Component
class OurAuthorities {
    private final Parties parties;
    private final String region;

    OurAuthorities(Parties parties, @Value("${rammevaerk.region:Midtjylland}") String region) {
        this.parties = parties;
        this.region = region;
    }

    /** By name; the region itself among them. */
    List<Authority> all() {
        var authorities = parties.authorities();
        var codes = authorities.stream()
                .filter(one -> one.kind() == Authority.Kind.REGION && one.name().endsWith(region))
                .map(Authority::code)
                .toList();
        return authorities.stream().filter(one -> codes.contains(one.region())).toList();
    }
}
