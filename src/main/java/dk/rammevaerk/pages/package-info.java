/**
 * The shell and the building blocks every page is made of, and the renderer that turns a page record into HTML. Knows no
 * business module: they hand it records, navigation entries and the name of the person signed in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package dk.rammevaerk.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
