package dk.rammevaerk.cases.web;

import dk.rammevaerk.parties.OurRegion;
import org.springframework.stereotype.Component;

/** How many councils a step to all of them goes to: those of the region's municipalities, and its own. */
@Component
class Councils {
    private final OurRegion region;

    Councils(OurRegion region) {
        this.region = region;
    }

    int count() {
        return region.authorities().size();
    }
}
