/**
 * Files of rows that users exchange: CSV as Danish programs write it, and workbooks. One reader for all: columns are found by
 * heading, what cannot be read is told with its place, and what may be a CPR number ends the reading.
 */
@NullMarked
@NamedInterface("table")
package dk.rammevaerk.documents.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
