/** Handing the documents of meetings over. */
@NullMarked
package dk.rammevaerk.meetings.papers.web;

import org.jspecify.annotations.NullMarked;
