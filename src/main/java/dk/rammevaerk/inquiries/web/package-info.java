/** Who has answered, answering and replying in the browser, below the page of what it is about. */
@NullMarked
@NamedInterface("web")
package dk.rammevaerk.inquiries.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
