/** The pages of seats and appointments. */
@NullMarked
package dk.rammevaerk.appointments.web;

import org.jspecify.annotations.NullMarked;
