/** Letters in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.letters.web;

import org.jspecify.annotations.NullMarked;
