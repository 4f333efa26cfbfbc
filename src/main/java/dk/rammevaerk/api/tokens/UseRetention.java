package dk.rammevaerk.api.tokens;

import dk.rammevaerk.database.ActingAs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what systems asked for a year and a month, so that last year's habits can still be seen. */
@Component
class UseRetention {
    private static final int MONTHS = 13;
    private static final ActingAs RETENTION = ActingAs.system("api");

    private final SystemTokens tokens;

    UseRetention(SystemTokens tokens) {
        this.tokens = tokens;
    }

    @Scheduled(initialDelayString = "1h", fixedDelayString = "24h")
    void forget() {
        ActingAs.run(RETENTION, () -> tokens.forgetUsesOlderThan(MONTHS));
    }
}
