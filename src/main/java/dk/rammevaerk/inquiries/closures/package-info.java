/**
 * Closures and intake stops of facilities: announced by the authority that answers for the facility, and told to every
 * authority that has to do something about it.
 */
@NullMarked
@NamedInterface("closures")
package dk.rammevaerk.inquiries.closures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
