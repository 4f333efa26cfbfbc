/** The register of decisions over all meetings and years, and the proposals for minutes in which nobody marked any. */
@NullMarked
@NamedInterface("decisions")
package dk.rammevaerk.cases.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
