package dk.rammevaerk.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases with all that belongs to them but their excerpts. What is changed is locked first, so changes follow each other. */
@Repository
class CaseStore {
    private final JdbcClient jdbc;
    private final RouteStore routes;

    CaseStore(JdbcClient jdbc, RouteStore routes) {
        this.jdbc = jdbc;
        this.routes = routes;
    }

    /** The year's next number, taken until the end of the transaction. */
    CaseNumber next(int year) {
        return new CaseNumber(
                year, jdbc.sql("""
                        insert into cases.year (year, last) values (?, 1)
                        on conflict (year) do update set last = year.last + 1 returning last""").param(year).query(Integer.class).single());
    }

    /** @return whether no case of the year was counted yet */
    boolean begin(int year, int last) {
        return jdbc.sql("insert into cases.year (year, last) values (?, ?) on conflict do nothing")
                        .params(year, last)
                        .update()
                == 1;
    }

    CaseId insert(CaseNumber number, CaseText text, LocalDate openedOn, String by, Instant at) {
        return new CaseId(jdbc.sql("""
                        insert into cases.case_file (year, number, title, responsible, summary, closed_reason, opened_on,
                          opened_by, moved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        number.year(),
                        number.number(),
                        text.title(),
                        text.responsible(),
                        text.summary(),
                        text.closedReason(),
                        openedOn,
                        by,
                        at.atOffset(ZoneOffset.UTC)))
                .query(UUID.class)
                .single());
    }

    /** Holds a case until the end of the transaction. */
    Optional<CaseFile> lock(CaseId id) {
        jdbc.sql("select 1 from cases.case_file where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    Optional<CaseFile> find(CaseId id) {
        return load("id = :value", id.value()).stream().findFirst();
    }

    Optional<CaseFile> find(CaseNumber number) {
        return jdbc.sql("select id from cases.case_file where year = ? and number = ?")
                .params(number.year(), number.number())
                .query((rs, row) -> new CaseId(rs.getObject(1, UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    List<CaseFile> ofItems(Collection<ItemId> items) {
        if (items.isEmpty()) return List.of();
        return load(
                "id in (select case_id from cases.case_item where item_id in (:value))",
                items.stream().map(ItemId::value).toList());
    }

    /** The newest number first. */
    List<CaseFile> all() {
        return load("true or :value = 0", 0);
    }

    /** Those that have not ended, the newest number first. */
    List<CaseFile> open() {
        return load("finished_on is null and :value = 0", 0);
    }

    List<CaseFile> movedSince(Instant since) {
        return load("moved_at >= :value", since.atOffset(ZoneOffset.UTC));
    }

    /** Those with a number before another that fit a query but for its forum, the newest number first. */
    List<CaseFile> before(CaseNumber number, CaseQuery query, int most) {
        return of(jdbc.sql("""
                        select id from cases.case_file
                        where (year, number) < (:year, :number) and (not :finished or finished_on is not null)
                          and position(:text in lower((year || '-' || number || ' ' || title) collate "da-DK-x-icu")) > 0
                        order by year desc, number desc limit :most""")
                .param("year", number.year())
                .param("number", number.number())
                .param("finished", query.finished())
                .param("text", query.text())
                .param("most", most)
                .query(UUID.class)
                .list());
    }

    void write(CaseId id, CaseText text) {
        jdbc.sql("""
                        update cases.case_file set title = ?, responsible = ?, summary = ?, closed_reason = ?,
                          version = version + 1 where id = ?""")
                .params(Arrays.asList(
                        text.title(), text.responsible(), text.summary(), text.closedReason(), id.value()))
                .update();
    }

    /** Writes another route: the case moved. */
    void write(CaseId id, Route route, Instant at) {
        routes.write(id, route);
        touch(id, at);
    }

    void touch(CaseId id, Instant at) {
        jdbc.sql("update cases.case_file set moved_at = ?, version = version + 1 where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Ends a case, or opens it again when both are null. */
    void finish(CaseId id, @Nullable LocalDate on, @Nullable String ending, Instant at) {
        jdbc.sql("update cases.case_file set finished_on = ?, ending = ? where id = ?")
                .params(Arrays.asList(on, ending, id.value()))
                .update();
        touch(id, at);
    }

    void link(CaseId id, StepId step, ItemId item, String by, Instant at) {
        jdbc.sql("""
                        insert into cases.case_item (case_id, item_id, step_id, linked_at, linked_by) values (?, ?, ?, ?, ?)
                        on conflict (case_id, item_id) do update set step_id = excluded.step_id""")
                .params(id.value(), item.value(), step.value(), at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    void unlink(CaseId id, ItemId item) {
        jdbc.sql("delete from cases.case_item where case_id = ? and item_id = ?")
                .params(id.value(), item.value())
                .update();
    }

    void attach(CaseId id, CaseDocument document, String by, Instant at) {
        jdbc.sql("""
                        insert into cases.document (case_id, file, title, added_at, added_by) values (?, ?, ?, ?, ?)""")
                .params(id.value(), document.file().value(), document.title(), at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    boolean detach(CaseId id, FileId file) {
        return jdbc.sql("delete from cases.document where case_id = ? and file = ?")
                        .params(id.value(), file.value())
                        .update()
                == 1;
    }

    private List<CaseFile> load(String condition, Object value) {
        List<UUID> ids = jdbc.sql("select id from cases.case_file where " + condition)
                .param("value", value)
                .query(UUID.class)
                .list();
        return of(ids);
    }

    private List<CaseFile> of(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var itsRoutes = routes.of(ids);
        var items = parts(
                "select * from cases.case_item where case_id in (:ids) order by linked_at, item_id",
                ids,
                (rs, row) -> new CaseItem(
                        new StepId(rs.getObject("step_id", UUID.class)),
                        new ItemId(rs.getObject("item_id", UUID.class))));
        var documents = parts(
                "select * from cases.document where case_id in (:ids) order by added_at, file",
                ids,
                (rs, row) -> new CaseDocument(new FileId(rs.getObject("file", UUID.class)), rs.getString("title")));
        return jdbc.sql("select * from cases.case_file where id in (:ids) order by year desc, number desc")
                .param("ids", ids)
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    return file(
                            rs,
                            itsRoutes.getOrDefault(id, Route.NONE),
                            items.getOrDefault(id, List.of()),
                            documents.getOrDefault(id, List.of()));
                })
                .list();
    }

    private <T> Map<UUID, List<T>> parts(String sql, List<UUID> ids, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param("ids", ids)
                .query((rs, row) -> Map.entry(rs.getObject("case_id", UUID.class), mapper.mapRow(rs, row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static CaseFile file(ResultSet rs, Route route, List<CaseItem> items, List<CaseDocument> documents)
            throws SQLException {
        return new CaseFile(
                new CaseId(rs.getObject("id", UUID.class)),
                new CaseNumber(rs.getInt("year"), rs.getInt("number")),
                new CaseText(
                        rs.getString("title"),
                        rs.getString("responsible"),
                        rs.getString("summary"),
                        rs.getString("closed_reason")),
                documents,
                route,
                items,
                rs.getObject("opened_on", LocalDate.class),
                rs.getObject("finished_on", LocalDate.class),
                rs.getString("ending"),
                rs.getTimestamp("moved_at").toInstant(),
                rs.getInt("version"));
    }
}
