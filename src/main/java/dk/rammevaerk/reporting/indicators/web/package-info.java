/** Programmes and indicators in the browser. */
@NullMarked
package dk.rammevaerk.reporting.indicators.web;

import org.jspecify.annotations.NullMarked;
