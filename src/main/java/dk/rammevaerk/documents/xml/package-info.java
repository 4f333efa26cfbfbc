/** XML that others wrote. Internal to {@code documents}. */
@NullMarked
package dk.rammevaerk.documents.xml;

import org.jspecify.annotations.NullMarked;
