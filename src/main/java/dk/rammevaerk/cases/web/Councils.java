package dk.rammevaerk.cases.web;

import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Authority.Kind;
import dk.rammevaerk.parties.Parties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many councils a step to all of them goes to: those of the region's municipalities, and its own. */
@Component
class Councils {
    private final Parties parties;
    private final String region;

    Councils(Parties parties, @Value("${rammevaerk.region:Midtjylland}") String region) {
        this.parties = parties;
        this.region = region;
    }

    long count() {
        var all = parties.authorities();
        return all.stream()
                .filter(one -> one.kind() == Kind.REGION && one.name().endsWith(region))
                .map(Authority::code)
                .findFirst()
                .map(code ->
                        all.stream().filter(one -> one.region().equals(code)).count())
                .orElse(0L);
    }
}
