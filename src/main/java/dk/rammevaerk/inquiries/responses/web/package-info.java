/** Hearing responses in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.responses.web;

import org.jspecify.annotations.NullMarked;
