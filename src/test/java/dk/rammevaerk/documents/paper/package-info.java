@NullMarked
package dk.rammevaerk.documents.paper;

import org.jspecify.annotations.NullMarked;
