/**
 * What a round found: each question's table by authority, its sum and what is missing from it, as a figure that can be
 * frozen. Small counts of persons are hidden before anything is shown.
 */
@NullMarked
package dk.rammevaerk.reporting.results;

import org.jspecify.annotations.NullMarked;
