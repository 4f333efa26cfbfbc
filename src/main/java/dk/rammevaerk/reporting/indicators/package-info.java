/**
 * Programmes and the indicators by which they are followed: figures by authority and operator kind, each of a day and with
 * its source. They come by hand, from a file or from a reporting round, and are never overwritten.
 */
@NullMarked
@NamedInterface("indicators")
package dk.rammevaerk.reporting.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
