/**
 * Reads files into a neutral structure and restores damaged text. Pure: no SQL, no Spring, no clock; what it must know
 * beforehand (names, vocabulary) is handed in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dk.rammevaerk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
