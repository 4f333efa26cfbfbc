package dk.rammevaerk.parties;

import dk.rammevaerk.database.StartupFailure;
import dk.rammevaerk.parties.Authority.Kind;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The region whose cooperation this is, with its municipalities. */
@Component
public class OurRegion {
    private final Parties parties;
    private final String code;

    /** @throws StartupFailure when no region has the code */
    OurRegion(Parties parties, @Value("${rammevaerk.region-code:1082}") String code) {
        this.parties = parties;
        this.code = code;
        if (parties.authorities().stream()
                .noneMatch(one -> one.kind() == Kind.REGION && one.code().equals(code))) {
            throw StartupFailure.of("noSuchRegion", code);
        }
    }

    public String code() {
        return code;
    }

    /** The region itself among them. */
    public List<Authority> authorities() {
        return parties.authorities().stream()
                .filter(one -> one.region().equals(code))
                .toList();
    }
}
