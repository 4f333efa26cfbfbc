/** Letters to a ministry or another outside, and who backs them: authorities by their answers, fora in words. */
@NullMarked
@NamedInterface("letters")
package dk.rammevaerk.inquiries.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
