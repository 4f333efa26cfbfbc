/** The front page in the browser. */
@NullMarked
package dk.rammevaerk.home.web;

import org.jspecify.annotations.NullMarked;
