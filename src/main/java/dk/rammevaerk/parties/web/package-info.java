/** The fora, and users with their roles, in the browser. */
@NullMarked
package dk.rammevaerk.parties.web;

import org.jspecify.annotations.NullMarked;
