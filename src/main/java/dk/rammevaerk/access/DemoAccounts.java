package dk.rammevaerk.access;

import java.util.List;
import java.util.Set;

/** A slot: the demonstration fills it with accounts that the sign-in page shows to somebody at this machine. */
public interface DemoAccounts {
    List<DemoAccount> accounts();

    String password();

    record DemoAccount(String username, String label, Set<Grant> grants) {}
}
