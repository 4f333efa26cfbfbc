package dk.rammevaerk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Accounts with a known password open only while the demonstration runs, and only to somebody at this machine. */
@Component
class SignInPolicy {
    private final ObjectProvider<DemoAccounts> demo;

    SignInPolicy(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    boolean admits(Account account, HttpServletRequest request) {
        return account.enabled() && (!account.demo() || demoAccounts(request).isPresent());
    }

    Optional<DemoAccounts> demoAccounts(HttpServletRequest request) {
        return Optional.ofNullable(demo.getIfAvailable()).filter(accounts -> isAtThisMachine(request));
    }

    private static boolean isAtThisMachine(HttpServletRequest request) {
        return isLoopback(request.getLocalAddr())
                && isLoopback(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
