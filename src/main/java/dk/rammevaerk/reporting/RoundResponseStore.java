package dk.rammevaerk.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundResponseStore {
    private final JdbcClient jdbc;

    RoundResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A response without what is written in it. */
    record Head(
            ResponseId id,
            String authority,
            int form,
            ResponseState state,
            @Nullable LocalDate completedOn,
            int version) {}

    private record Owned<T>(UUID response, T thing) {}

    void open(RoundId round, String authority, int form) {
        jdbc.sql("insert into reporting.response (round, authority, form) values (?, ?, ?) on conflict do nothing")
                .params(round.value(), authority, form)
                .update();
    }

    /** Lets nobody else write in this response until the transaction ends. */
    Optional<Head> lock(RoundId round, String authority, int form) {
        return jdbc.sql("select * from reporting.response where round = ? and authority = ? and form = ? for update")
                .params(round.value(), authority, form)
                .query((rs, row) -> head(rs))
                .optional();
    }

    List<Head> heads(RoundId round) {
        return jdbc.sql("select * from reporting.response where round = ? order by form")
                .param(round.value())
                .query((rs, row) -> head(rs))
                .list();
    }

    /** @param authority null for all of the round */
    List<Response> responses(RoundId round, @Nullable String authority) {
        var id = round.value();
        var whose = authority == null ? "" : authority;
        var entries = owned("entry", id, whose, RoundResponseStore::entry);
        var marks = owned("question_mark", id, whose, RoundResponseStore::mark);
        var steps = owned("response_step", id, whose, RoundResponseStore::step);
        return heads(round).stream()
                .filter(head -> authority == null || head.authority().equals(authority))
                .map(head -> new Response(
                        head.id(),
                        head.authority(),
                        head.form(),
                        head.state(),
                        head.completedOn(),
                        entries.getOrDefault(head.id().value(), List.of()).stream()
                                .collect(toMap(Entry::cell, one -> one)),
                        marks.getOrDefault(head.id().value(), List.of()).stream()
                                .collect(toMap(QuestionMark::question, one -> one)),
                        steps.getOrDefault(head.id().value(), List.of()),
                        head.version()))
                .toList();
    }

    private interface Reader<T> {
        T read(ResultSet rs) throws SQLException;
    }

    private <T> Map<UUID, List<T>> owned(String table, UUID round, String authority, Reader<T> reader) {
        return jdbc
                .sql("select owned.* from reporting." + table + """
                         owned join reporting.response on response.id = owned.response
                        where response.round = :round and (:authority = '' or response.authority = :authority)
                        """
                        + (table.equals("response_step") ? "order by owned.ordinal" : ""))
                .param("round", round)
                .param("authority", authority)
                .query((rs, row) -> new Owned<>(rs.getObject("response", UUID.class), reader.read(rs)))
                .list()
                .stream()
                .collect(groupingBy(Owned::response, mapping(Owned::thing, toList())));
    }

    /** Writes what the caller, who holds the lock, has compared. */
    void write(ResponseId response, Cell cell, String text, Origin origin, Instant at, String by) {
        jdbc.sql("""
                        insert into reporting.entry (response, question, row_name, column_name, text, origin,
                          saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (response, question, row_name, column_name) do update set text = excluded.text,
                          origin = excluded.origin, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                          version = entry.version + 1""")
                .params(
                        response.value(),
                        cell.question(),
                        cell.row(),
                        cell.column(),
                        text,
                        origin.name(),
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    Optional<Entry> entry(ResponseId response, Cell cell) {
        return jdbc.sql("""
                        select * from reporting.entry
                        where response = ? and question = ? and row_name = ? and column_name = ?""")
                .params(response.value(), cell.question(), cell.row(), cell.column())
                .query((rs, row) -> entry(rs))
                .optional();
    }

    Optional<QuestionMark> mark(ResponseId response, String question) {
        return jdbc.sql("select * from reporting.question_mark where response = ? and question = ?")
                .params(response.value(), question)
                .query((rs, row) -> mark(rs))
                .optional();
    }

    /** Writes what the caller, who holds the lock, has compared. */
    void write(ResponseId response, QuestionMark mark) {
        jdbc.sql("""
                        insert into reporting.question_mark (response, question, act, note, returned, follow_up)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (response, question) do update set act = excluded.act, note = excluded.note,
                          returned = excluded.returned, follow_up = excluded.follow_up,
                          version = question_mark.version + 1""")
                .params(Arrays.asList(
                        response.value(),
                        mark.question(),
                        mark.act() == null ? null : mark.act().name(),
                        mark.note(),
                        mark.returned(),
                        mark.followUp()))
                .update();
    }

    void forgetReturned(ResponseId response) {
        jdbc.sql(
                        "update reporting.question_mark set returned = null, version = version + 1 where response = ? and returned is not null")
                .param(response.value())
                .update();
    }

    /** @return whether it was still at its version */
    boolean become(Head head, ResponseState next, @Nullable LocalDate completedOn) {
        return jdbc.sql("""
                        update reporting.response set state = ?, completed_on = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                next.name(), completedOn, head.id().value(), head.version()))
                        .update()
                == 1;
    }

    void tell(ResponseId response, ResponseState became, String note, Instant at, String by) {
        jdbc.sql("""
                        insert into reporting.response_step (response, ordinal, became, note, at, by)
                        select :response, coalesce(max(ordinal), 0) + 1, :became, :note, :at, :by
                        from reporting.response_step where response = :response""")
                .param("response", response.value())
                .param("became", became.name())
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Head head(ResultSet rs) throws SQLException {
        return new Head(
                new ResponseId(rs.getObject("id", UUID.class)),
                rs.getString("authority"),
                rs.getInt("form"),
                ResponseState.valueOf(rs.getString("state")),
                rs.getObject("completed_on", LocalDate.class),
                rs.getInt("version"));
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                new Cell(rs.getString("question"), rs.getString("row_name"), rs.getString("column_name")),
                rs.getString("text"),
                Origin.valueOf(rs.getString("origin")),
                rs.getInt("version"),
                rs.getTimestamp("saved_at").toInstant(),
                rs.getString("saved_by"));
    }

    private static QuestionMark mark(ResultSet rs) throws SQLException {
        var act = rs.getString("act");
        return new QuestionMark(
                rs.getString("question"),
                act == null ? null : Act.valueOf(act),
                rs.getString("note"),
                rs.getString("returned"),
                rs.getString("follow_up"),
                rs.getInt("version"));
    }

    private static ResponseStep step(ResultSet rs) throws SQLException {
        return new ResponseStep(
                ResponseState.valueOf(rs.getString("became")),
                rs.getString("note"),
                rs.getTimestamp("at").toInstant(),
                rs.getString("by"));
    }
}
