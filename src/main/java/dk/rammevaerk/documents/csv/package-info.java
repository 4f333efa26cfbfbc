/**
 * The one parser of CSV, as Danish programs write it: parted by {@code ;}, comma or tab, in UTF-8 or Windows-1252, with quoted
 * cells (RFC 4180). Internal to {@code documents}.
 */
@NullMarked
package dk.rammevaerk.documents.csv;

import org.jspecify.annotations.NullMarked;
