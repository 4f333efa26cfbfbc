package dk.rammevaerk.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A module's entries in the side navigation, contributed as a bean. */
public interface NavigationSource {

    /** The entries that whoever sent the request may use; what a role cannot use is left out, not disabled. */
    List<NavigationEntry> entries(HttpServletRequest request);
}
