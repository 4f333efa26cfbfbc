/** Closures and intake stops in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.closures.web;

import org.jspecify.annotations.NullMarked;
