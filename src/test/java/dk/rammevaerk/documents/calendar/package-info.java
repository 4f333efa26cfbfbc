@NullMarked
package dk.rammevaerk.documents.calendar;

import org.jspecify.annotations.NullMarked;
