/**
 * Placements (købte pladser): the places that municipalities pay for, and how many full-year persons (helårspersoner) they
 * come to. Plain Java: it knows neither server nor database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "documents :: table", "facilities"})
package dk.rammevaerk.placements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
