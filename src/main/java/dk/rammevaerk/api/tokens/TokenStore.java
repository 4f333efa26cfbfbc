package dk.rammevaerk.api.tokens;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenStore {
    private static final String SELECT = """
            select token.*, (select max(at) from api.token_use where token_id = token.id) as last_used from api.token
            """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SystemToken> all() {
        Map<UUID, Set<Grant>> grants = jdbc
                .sql("select * from api.token_grant")
                .query((rs, row) -> Map.entry(rs.getObject("token_id", UUID.class), grant(rs)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return jdbc.sql(SELECT + "order by revoked_at is not null, name collate \"da-DK-x-icu\"")
                .query((rs, row) -> token(rs, grants.getOrDefault(rs.getObject("id", UUID.class), Set.of())))
                .list();
    }

    Optional<SystemToken> bySecret(String hash) {
        return jdbc.sql(SELECT + "where secret_hash = ?")
                .param(hash)
                .query((rs, row) -> token(rs, grants(rs.getObject("id", UUID.class))))
                .optional();
    }

    private Set<Grant> grants(UUID token) {
        return Set.copyOf(jdbc.sql("select * from api.token_grant where token_id = ?")
                .param(token)
                .query((rs, row) -> grant(rs))
                .list());
    }

    void insert(String name, String hash, Set<Grant> grants, Instant at, String by, LocalDate expiresOn) {
        var id = jdbc.sql("""
                        insert into api.token (name, secret_hash, made_at, made_by, expires_on)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(name, hash, at.atOffset(ZoneOffset.UTC), by, expiresOn)
                .query(UUID.class)
                .single();
        grants.forEach(
                grant -> jdbc.sql("insert into api.token_grant (token_id, role, authority, forum) values (?, ?, ?, ?)")
                        .params(Arrays.asList(id, grant.role().name(), grant.authority(), grant.forum()))
                        .update());
    }

    void revoke(UUID id, Instant at, String by) {
        jdbc.sql("update api.token set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                .params(at.atOffset(ZoneOffset.UTC), by, id)
                .update();
    }

    void use(UUID id, Instant at, String asked) {
        jdbc.sql("insert into api.token_use (token_id, at, asked) values (?, ?, ?)")
                .params(id, at.atOffset(ZoneOffset.UTC), asked)
                .update();
    }

    List<TokenUse> uses(UUID id, int count) {
        return jdbc.sql("select at, asked from api.token_use where token_id = ? order by at desc limit ?")
                .params(id, count)
                .query((rs, row) -> new TokenUse(rs.getTimestamp("at").toInstant(), rs.getString("asked")))
                .list();
    }

    void forgetUses(Instant before) {
        jdbc.sql("delete from api.token_use where at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SystemToken token(ResultSet rs, Set<Grant> grants) throws SQLException {
        return new SystemToken(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                grants,
                rs.getTimestamp("made_at").toInstant(),
                rs.getString("made_by"),
                rs.getObject("expires_on", LocalDate.class),
                moment(rs, "revoked_at"),
                moment(rs, "last_used"));
    }

    private static @Nullable Instant moment(ResultSet rs, String column) throws SQLException {
        var at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Grant grant(ResultSet rs) throws SQLException {
        return new Grant(Role.valueOf(rs.getString("role")), rs.getString("authority"), rs.getString("forum"));
    }
}
