/**
 * Word documents (.docx) as lines: streamed, so that memory follows the text and not the markup. Internal to {@code
 * documents}.
 */
@NullMarked
package dk.rammevaerk.documents.word;

import org.jspecify.annotations.NullMarked;
