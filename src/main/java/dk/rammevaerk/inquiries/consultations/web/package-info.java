/** Consultations in the browser. */
@NullMarked
package dk.rammevaerk.inquiries.consultations.web;

import org.jspecify.annotations.NullMarked;
