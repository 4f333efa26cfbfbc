/**
 * PDF files as lines, by where their letters stand. Internal to {@code documents}.
 */
@NullMarked
package dk.rammevaerk.documents.pdf;

import org.jspecify.annotations.NullMarked;
