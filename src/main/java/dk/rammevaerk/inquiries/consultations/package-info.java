/** Consultations: a text that the authorities are heard on, and the report that shows what became of each answer. */
@NullMarked
@NamedInterface("consultations")
package dk.rammevaerk.inquiries.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
