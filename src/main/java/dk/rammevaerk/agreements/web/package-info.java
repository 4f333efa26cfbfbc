/** Framework agreements in the browser. */
@NullMarked
package dk.rammevaerk.agreements.web;

import org.jspecify.annotations.NullMarked;
