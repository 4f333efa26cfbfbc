package dk.rammevaerk.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in the current request. */
@Component
public class CurrentActor {
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.account().actor()
                : Actor.PUBLIC;
    }
}
