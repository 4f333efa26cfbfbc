/** Tables as spreadsheet programs read them. */
@NullMarked
@NamedInterface("sheet")
package dk.rammevaerk.documents.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
