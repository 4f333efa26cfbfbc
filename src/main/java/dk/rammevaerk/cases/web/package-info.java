/** Cases and their route in the browser, and beside the agenda items they are on. */
@NullMarked
package dk.rammevaerk.cases.web;

import org.jspecify.annotations.NullMarked;
