/** Central notices in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.centralnotices.web;

import org.jspecify.annotations.NullMarked;
