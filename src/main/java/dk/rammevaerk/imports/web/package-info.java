/** The import in the browser. */
@NullMarked
package dk.rammevaerk.imports.web;

import org.jspecify.annotations.NullMarked;
