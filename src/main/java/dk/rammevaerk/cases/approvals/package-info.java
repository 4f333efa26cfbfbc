/**
 * The approvals of the councils: what nineteen municipal councils and a regional council must adopt each for itself, what
 * they answered, what is missing, and the package each of them decides on.
 */
@NullMarked
@NamedInterface("approvals")
package dk.rammevaerk.cases.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
