package dk.rammevaerk.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the region works on, one part for each module. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
record RegionContent(RegionMeetings meetings, RegionAgreements agreements) {}
