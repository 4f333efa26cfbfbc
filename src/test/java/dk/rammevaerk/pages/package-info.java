@NullMarked
package dk.rammevaerk.pages;

import org.jspecify.annotations.NullMarked;
