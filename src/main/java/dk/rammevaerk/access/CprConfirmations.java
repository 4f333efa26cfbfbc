package dk.rammevaerk.access;

import dk.rammevaerk.pages.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
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
        OTHER_NUMBER;

        /** Empty when it is the name of none. */
        public static Optional<IsInstead> named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }

        /** What a person chooses between, by the name that is sent. */
        public static SequencedMap<String, String> choices(Messages messages) {
            var choices = new LinkedHashMap<String, String>();
            for (var kind : values()) choices.put(kind.name(), messages.of("access.cpr.kind." + kind));
            return choices;
        }
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
