package dk.rammevaerk.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What persons said about numbers that look like CPR numbers but are not. The audit trail keeps who said it. */
@Service
public class CprConfirmations {
    /** What the number is instead. */
    public enum IsInstead {
        PHONE,
        PRODUCTION_UNIT,
        OTHER_NUMBER
    }

    private final JdbcClient jdbc;

    CprConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place where the number stands, never the number */
    @Transactional
    public void record(String place, IsInstead isInstead) {
        jdbc.sql("insert into access.cpr_confirmation (place, is_instead) values (?, ?)")
                .params(place, isInstead.name())
                .update();
    }
}
