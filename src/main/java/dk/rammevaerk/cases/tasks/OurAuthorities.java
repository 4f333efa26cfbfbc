package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.util.List;
import org.springframework.stereotype.Component;

/** The authorities of the region whose cooperation this is. */
@Component
class OurAuthorities {
    private final OurRegion region;

    OurAuthorities(OurRegion region) {
        this.region = region;
    }

    /** By name; the region itself among them. */
    List<Authority> all() {
        return region.authorities();
    }
}
