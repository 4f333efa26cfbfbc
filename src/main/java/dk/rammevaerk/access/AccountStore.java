package dk.rammevaerk.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
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
class AccountStore {
    private static final String COLUMNS = "id, username, display_name, password_hash, enabled, demo, version";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        var grants = jdbc
                .sql("select account_id, role, authority, forum from access.role_grant")
                .query((rs, row) -> Map.entry(rs.getObject("account_id", UUID.class), grant(rs)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return jdbc.sql("select " + COLUMNS + " from access.account order by display_name collate \"da-DK-x-icu\"")
                .query((rs, row) -> account(rs, grants.getOrDefault(rs.getObject("id", UUID.class), Set.of())))
                .list();
    }

    Optional<Account> byUsername(String username) {
        return one("username = ?", username);
    }

    Optional<Account> byId(AccountId id) {
        return one("id = ?", id.value());
    }

    Optional<Account> byOpenId(String issuer, String subject) {
        return one("oidc_issuer = ? and oidc_subject = ?", issuer, subject);
    }

    private Optional<Account> one(String condition, Object... values) {
        return jdbc.sql("select " + COLUMNS + " from access.account where " + condition)
                .params(values)
                .query((rs, row) -> account(rs, grants(rs.getObject("id", UUID.class))))
                .optional();
    }

    private Set<Grant> grants(UUID account) {
        return Set.copyOf(jdbc.sql("select role, authority, forum from access.role_grant where account_id = ?")
                .param(account)
                .query((rs, row) -> grant(rs))
                .list());
    }

    AccountId insert(String username, String displayName, @Nullable String passwordHash, boolean demo) {
        return new AccountId(jdbc.sql("""
                        insert into access.account (username, display_name, password_hash, demo)
                        values (?, ?, ?, ?) returning id""")
                .params(Arrays.asList(username, displayName, passwordHash, demo))
                .query(UUID.class)
                .single());
    }

    /** @return whether the account was still at that version */
    boolean update(AccountId id, int version, boolean enabled, @Nullable String passwordHash) {
        return jdbc.sql("""
                        update access.account
                        set enabled = ?, password_hash = coalesce(?, password_hash), version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(enabled, passwordHash, id.value(), version))
                        .update()
                == 1;
    }

    /** @return whether the account was not yet bound to somebody at an OpenID provider */
    boolean bind(AccountId id, String issuer, String subject) {
        return jdbc.sql("""
                        update access.account set oidc_issuer = ?, oidc_subject = ?, version = version + 1
                        where id = ? and oidc_subject is null""").params(issuer, subject, id.value()).update() == 1;
    }

    /** Writes the difference only, so that the audit trail shows what changed and nothing else. */
    void replaceGrants(AccountId id, Set<Grant> grants) {
        var held = grants(id.value());
        held.stream()
                .filter(grant -> !grants.contains(grant))
                .forEach(grant -> jdbc.sql("""
                        delete from access.role_grant where account_id = ? and role = ?
                          and authority is not distinct from ? and forum is not distinct from ?""").params(columns(id, grant)).update());
        grants.stream().filter(grant -> !held.contains(grant)).forEach(grant -> jdbc.sql(
                        "insert into access.role_grant (account_id, role, authority, forum) values (?, ?, ?, ?)")
                .params(columns(id, grant))
                .update());
    }

    private static List<@Nullable Object> columns(AccountId id, Grant grant) {
        return Arrays.asList(id.value(), grant.role().name(), grant.authority(), grant.forum());
    }

    private static Account account(ResultSet rs, Set<Grant> grants) throws SQLException {
        return new Account(
                new AccountId(rs.getObject("id", UUID.class)),
                rs.getString("username"),
                rs.getString("display_name"),
                rs.getString("password_hash"),
                rs.getBoolean("enabled"),
                rs.getBoolean("demo"),
                grants,
                rs.getInt("version"));
    }

    private static Grant grant(ResultSet rs) throws SQLException {
        return new Grant(Role.valueOf(rs.getString("role")), rs.getString("authority"), rs.getString("forum"));
    }
}
