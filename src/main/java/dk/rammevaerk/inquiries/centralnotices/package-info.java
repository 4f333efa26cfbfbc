/**
 * Central notices: a national call on a target group with required headings. The authorities contribute heading by heading,
 * and the secretariat assembles one answer.
 */
@NullMarked
@NamedInterface("centralnotices")
package dk.rammevaerk.inquiries.centralnotices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
