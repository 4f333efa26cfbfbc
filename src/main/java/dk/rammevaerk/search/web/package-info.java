/** The one box. */
@NullMarked
package dk.rammevaerk.search.web;

import org.jspecify.annotations.NullMarked;
