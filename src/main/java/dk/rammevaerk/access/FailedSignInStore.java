package dk.rammevaerk.access;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FailedSignInStore {
    /** How many attempts failed since a moment, and when the newest one did. */
    record Failures(long count, @Nullable Instant last) {}

    private final JdbcClient jdbc;

    FailedSignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one attempt at a name be counted at a time, until the transaction ends. */
    void lock(String nameHash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(nameHash)
                .query(rs -> {});
    }

    void add(String nameHash, String address, Instant at) {
        jdbc.sql("insert into access.failed_sign_in (name_hash, address, at) values (?, ?, ?)")
                .params(nameHash, address, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Failures ofName(String nameHash, Instant since) {
        return count("name_hash", nameHash, since);
    }

    Failures fromAddress(String address, Instant since) {
        return count("address", address, since);
    }

    void forget(String nameHash, Instant before) {
        jdbc.sql("delete from access.failed_sign_in where name_hash = ? or at < ?")
                .params(nameHash, before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Failures count(String column, String value, Instant since) {
        return jdbc.sql("select count(*), max(at) from access.failed_sign_in where " + column + " = ? and at > ?")
                .params(value, since.atOffset(ZoneOffset.UTC))
                .query((rs, row) -> {
                    var last = rs.getTimestamp(2);
                    return new Failures(rs.getLong(1), last == null ? null : last.toInstant());
                })
                .single();
    }
}
