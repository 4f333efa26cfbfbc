package dk.rammevaerk.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in the current request. Sessions outlive a restart: one of the demonstration's ends with it. */
@Component
public class CurrentActor {
    private final ObjectProvider<DemoAccounts> demo;

    CurrentActor(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                        && isOpen(signedIn.account())
                ? signedIn.account().actor()
                : Actor.PUBLIC;
    }

    private boolean isOpen(Account account) {
        return !account.demo() || demo.getIfAvailable() != null;
    }
}
