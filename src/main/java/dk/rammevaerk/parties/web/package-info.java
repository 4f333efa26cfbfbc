/** Users and their roles in the browser. */
@NullMarked
package dk.rammevaerk.parties.web;

import org.jspecify.annotations.NullMarked;
