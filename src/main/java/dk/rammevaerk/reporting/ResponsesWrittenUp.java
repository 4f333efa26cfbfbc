package dk.rammevaerk.reporting;

import dk.rammevaerk.cases.approvals.Registrars;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Responses of a round that was held before they were written here: they came when they say so, not when that was written. */
@Service
public class ResponsesWrittenUp {
    private final JdbcClient jdbc;
    private final Registrars registrars;

    ResponsesWrittenUp(JdbcClient jdbc, Registrars registrars) {
        this.jdbc = jdbc;
        this.registrars = registrars;
    }

    /** Says when an authority's complete responses came. The secretariat's act. */
    @Transactional
    public void came(RoundId round, String authority, LocalDate on) {
        if (!registrars.isSecretariat()) throw new NotTheirResponse();
        jdbc.sql("""
                        update reporting.response set completed_on = ?, version = version + 1
                        where round = ? and authority = ? and completed_on is not null""").params(on, round.value(), authority).update();
    }
}
