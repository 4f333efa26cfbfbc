package dk.rammevaerk.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Slot for the module that signs people in: who is shown in the header. Unfilled, everybody is anonymous. */
public interface ShellUser {

    /** For example {@code Direktør, Skive Kommune}; empty when nobody is signed in. */
    Optional<String> label(HttpServletRequest request);
}
