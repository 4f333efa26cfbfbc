package dk.rammevaerk.api.oparl;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Repository
class PublishedStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One follows at a time, until the end of the transaction: two meetings may name the same person. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('api.published_object', 0))")
                .query(rs -> {});
    }

    Optional<String> keyOf(ObjectType type, String identity) {
        return jdbc.sql("select key from api.published_object where type = ? and identity = ?")
                .params(type.title(), identity)
                .query(String.class)
                .optional();
    }

    /** @return whether it is new or says something else than before */
    boolean put(Statement statement, String fingerprint, Instant created, Instant now) {
        return jdbc.sql("""
                        insert into api.published_object
                          (type, key, content, fingerprint, identity, owner, created, modified)
                        values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                        on conflict (type, key) do update
                        set content = excluded.content, fingerprint = excluded.fingerprint, identity = excluded.identity,
                            owner = excluded.owner, modified = excluded.modified
                        where published_object.fingerprint is distinct from excluded.fingerprint""")
                        .params(Arrays.asList(
                                statement.pointer().type().title(),
                                statement.pointer().key(),
                                statement.content().toString(),
                                fingerprint,
                                statement.identity(),
                                statement.owner(),
                                created.atOffset(ZoneOffset.UTC),
                                now.atOffset(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    void place(UUID source, Pointer pointer) {
        jdbc.sql("insert into api.published_place (source_id, type, key) values (?, ?, ?) on conflict do nothing")
                .params(source, pointer.type().title(), pointer.key())
                .update();
    }

    void unplace(UUID source, Pointer pointer) {
        jdbc.sql("delete from api.published_place where source_id = ? and type = ? and key = ?")
                .params(source, pointer.type().title(), pointer.key())
                .update();
    }

    /** Forgets what an object said when it stands nowhere any more. @return whether it did */
    boolean bury(Pointer pointer, Instant now) {
        return jdbc.sql("""
                        update api.published_object
                        set content = null, fingerprint = null, identity = null, owner = null, modified = ?
                        where type = ? and key = ? and content is not null and not exists (
                          select 1 from api.published_place place
                          where place.type = published_object.type and place.key = published_object.key)""")
                        .params(now.atOffset(ZoneOffset.UTC), pointer.type().title(), pointer.key())
                        .update()
                == 1;
    }

    void touch(Pointer pointer, Instant now) {
        jdbc.sql("update api.published_object set modified = ? where type = ? and key = ? and content is not null")
                .params(now.atOffset(ZoneOffset.UTC), pointer.type().title(), pointer.key())
                .update();
    }

    /** What stands in a source, with the hash of what it says. */
    Map<Pointer, String> placed(UUID source) {
        return jdbc.sql("""
                        select type, key, coalesce(fingerprint, '') from api.published_place
                        join api.published_object using (type, key) where source_id = ?""").param(source).query((rs, row) -> Map.entry(pointer(rs), rs.getString(3))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<UUID> sources() {
        return Set.copyOf(jdbc.sql("select distinct source_id from api.published_place")
                .query(UUID.class)
                .list());
    }

    Optional<UUID> sourceOf(Pointer pointer) {
        return jdbc.sql("select source_id from api.published_place where type = ? and key = ? limit 1")
                .params(pointer.type().title(), pointer.key())
                .query(UUID.class)
                .optional();
    }

    Optional<PublishedObject> find(Pointer pointer) {
        return load(List.of(pointer)).stream().findFirst();
    }

    List<PublishedObject> load(Collection<Pointer> pointers) {
        if (pointers.isEmpty()) return List.of();
        return jdbc.sql("select * from api.published_object where (type, key) in (:pointers)")
                .param(
                        "pointers",
                        pointers.stream()
                                .map(one -> new Object[] {one.type().title(), one.key()})
                                .toList())
                .query((rs, row) -> object(rs))
                .list();
    }

    /** In the order in which they came. */
    List<PublishedObject> list(ListQuery query) {
        return bind(
                        query,
                        "select * from api.published_object " + where(query)
                                + " order by created, key limit :size offset :offset")
                .param("size", query.limit())
                .param("offset", (query.page() - 1L) * query.limit())
                .query((rs, row) -> object(rs))
                .list();
    }

    int count(ListQuery query) {
        return bind(query, "select count(*) from api.published_object " + where(query))
                .query(Integer.class)
                .single();
    }

    /** The memberships that stand, of persons or in organizations. */
    List<PublishedObject> memberships(Collection<Pointer> of) {
        if (of.isEmpty()) return List.of();
        return jdbc.sql("""
                        select * from api.published_object where type = 'Membership' and content is not null
                          and (owner in (:keys) or content -> 'organization' ->> '$ref' in (:pointers))
                        order by created, key""")
                .param("keys", of.stream().map(Pointer::key).toList())
                .param("pointers", of.stream().map(Pointer::toString).toList())
                .query((rs, row) -> object(rs))
                .list();
    }

    List<PublishedObject> standing(ObjectType type) {
        return jdbc.sql(
                        "select * from api.published_object where type = ? and content is not null order by created, key")
                .param(type.title())
                .query((rs, row) -> object(rs))
                .list();
    }

    private static String where(ListQuery query) {
        var where = new StringBuilder("where type = :type");
        if (query.modifiedSince() == null) where.append(" and content is not null");
        else where.append(" and modified >= :modifiedSince");
        if (query.modifiedUntil() != null) where.append(" and modified <= :modifiedUntil");
        if (query.createdSince() != null) where.append(" and created >= :createdSince");
        if (query.createdUntil() != null) where.append(" and created <= :createdUntil");
        if (query.organization() != null)
            // of what was taken back nobody knows any more whose it was
            where.append(" and (content is null or content -> 'organization'"
                    + " @> jsonb_build_array(jsonb_build_object('$ref', cast(:organization as text))))");
        return where.toString();
    }

    private StatementSpec bind(ListQuery query, String sql) {
        return jdbc.sql(sql)
                .param("type", query.type().title())
                .param("modifiedSince", query.modifiedSince())
                .param("modifiedUntil", query.modifiedUntil())
                .param("createdSince", query.createdSince())
                .param("createdUntil", query.createdUntil())
                .param("organization", "Organization/" + query.organization());
    }

    private PublishedObject object(ResultSet rs) throws SQLException {
        var content = rs.getString("content");
        return new PublishedObject(
                pointer(rs),
                content == null ? null : (ObjectNode) json.readTree(content),
                rs.getTimestamp("created").toInstant(),
                rs.getTimestamp("modified").toInstant());
    }

    private static Pointer pointer(ResultSet rs) throws SQLException {
        return new Pointer(ObjectType.ofTitle(rs.getString("type")), rs.getString("key"));
    }
}
