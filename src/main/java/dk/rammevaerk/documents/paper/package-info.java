/**
 * Agendas and minutes as documents: accessible PDF, Word, one PDF with all attachments, and ZIP. Pure: a {@link
 * dk.rammevaerk.documents.paper.Paper} goes in, bytes come out; pictures and files are handed in, and the network is
 * never reached.
 */
@NullMarked
@NamedInterface("paper")
package dk.rammevaerk.documents.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
