package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.cases.decisions.RegisterEntry.FollowUp;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class RegisterStore {
    /**
     * Whose eyes it is for.
     *
     * @param today by which follow-up is late
     */
    record Viewer(boolean everything, Collection<String> fora, LocalDate today) {
        boolean seesInside(String forum) {
            return everything || fora.contains(forum);
        }

        /** An SQL list must hold something. */
        Collection<String> foraOrNone() {
            return fora.isEmpty() ? List.of("") : fora;
        }
    }

    private static final String SELECT = """
            select decision.*, coalesce(open, 0) as open, coalesce(late, 0) as late, coalesce(done, 0) as done
            from cases.decision left join lateral (
              select count(*) filter (where state = 'OPEN') as open,
                     count(*) filter (where state = 'OPEN' and due < :today) as late,
                     count(*) filter (where state = 'DONE') as done
              from cases.task where decision_id = decision.id) follow_up on true
            """;
    private static final String ORDER = " order by date desc, forum, number desc";
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts on in a forum and year, which nobody else does until the transaction ends; the first of the new numbers. */
    int number(String forum, int year, int count) {
        int last = jdbc.sql("""
                        insert into cases.decision_count (forum, year, last) values (?, ?, ?)
                        on conflict (forum, year) do update set last = decision_count.last + excluded.last
                        returning last""").params(forum, year, count).query(Integer.class).single();
        return last - count + 1;
    }

    EntryId insert(Meeting minutes, int number, Mark mark, Instant at, String by) {
        return new EntryId(jdbc.sql("""
                        insert into cases.decision (forum, year, number, meeting_id, item_id, ordinal, date, item_number,
                          item_title, text, effect, passage, closed, published, entered_at, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        minutes.forum(),
                        minutes.date().getYear(),
                        number,
                        minutes.id().value(),
                        mark.item().value(),
                        mark.ordinal(),
                        minutes.date(),
                        mark.itemNumber(),
                        mark.itemTitle(),
                        mark.decision().text(),
                        mark.decision().effect().name(),
                        mark.passage(),
                        mark.closed(),
                        minutes.isPublished(),
                        at.atOffset(ZoneOffset.UTC),
                        by))
                .query(UUID.class)
                .single());
    }

    void change(EntryId id, Mark mark) {
        jdbc.sql("""
                        update cases.decision set ordinal = ?, item_number = ?, item_title = ?, text = ?, effect = ?,
                          passage = ?, withdrawn = false where id = ?""")
                .params(Arrays.asList(
                        mark.ordinal(),
                        mark.itemNumber(),
                        mark.itemTitle(),
                        mark.decision().text(),
                        mark.decision().effect().name(),
                        mark.passage(),
                        id.value()))
                .update();
    }

    void withdraw(EntryId id) {
        jdbc.sql("update cases.decision set withdrawn = true where id = ?")
                .param(id.value())
                .update();
    }

    /** Says who may see the decisions of an item now. */
    void open(MeetingId meeting, ItemId item, boolean closed, boolean published) {
        jdbc.sql("update cases.decision set closed = ?, published = ? where meeting_id = ? and item_id = ?")
                .params(closed, published, meeting.value(), item.value())
                .update();
    }

    /** All of a meeting, also those taken back, in the order of its minutes. */
    List<RegisterEntry> ofMeeting(MeetingId meeting, LocalDate today) {
        return jdbc.sql(SELECT + "where meeting_id = :meeting order by ordinal, number")
                .param("today", today)
                .param("meeting", meeting.value())
                .query((rs, row) -> entry(rs, true))
                .list();
    }

    /** All of an item that were not taken back. */
    List<RegisterEntry> ofItem(ItemId item, LocalDate today) {
        return jdbc.sql(SELECT + "where item_id = :item and not withdrawn order by ordinal")
                .param("today", today)
                .param("item", item.value())
                .query((rs, row) -> entry(rs, true))
                .list();
    }

    Optional<RegisterEntry> find(EntryNumber number, Viewer viewer) {
        return one("forum = :forum and year = :year and number = :number", viewer, statement -> statement
                .param("forum", number.forum())
                .param("year", number.year())
                .param("number", number.number()));
    }

    Optional<RegisterEntry> find(EntryId id, Viewer viewer) {
        return one("id = :id", viewer, statement -> statement.param("id", id.value()));
    }

    private Optional<RegisterEntry> one(
            String which, Viewer viewer, java.util.function.UnaryOperator<StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(SELECT + "where " + which).param("today", viewer.today()))
                .query((rs, row) -> entry(rs, viewer.seesInside(rs.getString("forum"))))
                .optional()
                .filter(entry -> entry.isPublic() || viewer.seesInside(entry.forum()));
    }

    List<RegisterEntry> list(RegisterQuery query, Viewer viewer) {
        return bind(jdbc.sql(SELECT + where(query, viewer) + ORDER + " limit :size offset :offset"), query, viewer)
                .param("today", viewer.today())
                .param("size", RegisterQuery.PAGE_SIZE)
                .param("offset", (query.page() - 1) * RegisterQuery.PAGE_SIZE)
                .query((rs, row) -> entry(rs, viewer.seesInside(rs.getString("forum"))))
                .list();
    }

    long count(RegisterQuery query, Viewer viewer) {
        return bind(jdbc.sql("select count(*) from cases.decision " + where(query, viewer)), query, viewer)
                .query(Long.class)
                .single();
    }

    /** Hands every line over, one by one; call it in a transaction, so that few are in memory. */
    void each(RegisterQuery query, Viewer viewer, Consumer<RegisterEntry> take) {
        bind(jdbc.sql(SELECT + where(query, viewer) + ORDER), query, viewer)
                .param("today", viewer.today())
                .withFetchSize(ROWS_AT_ONCE)
                .query(rs -> {
                    take.accept(entry(rs, viewer.seesInside(rs.getString("forum"))));
                });
    }

    /** Only the conditions that are asked for, so that the database can use its indexes. */
    private static String where(RegisterQuery query, Viewer viewer) {
        var where = new StringBuilder("where ");
        if (viewer.everything()) where.append("true");
        else if (viewer.fora().isEmpty()) where.append("public");
        else where.append("(public or forum in (:fora))");
        if (query.forum() != null) where.append(" and forum = :forum");
        if (query.year() != null) where.append(" and year = :year");
        if (query.effect() != null) where.append(" and effect = :effect");
        if (!query.text().isEmpty()) where.append(" and words @@ websearch_to_tsquery('danish', :text)");
        if (query.open()) {
            where.append(" and exists (select 1 from cases.task where decision_id = decision.id and state = 'OPEN')");
            if (!viewer.everything()) where.append(" and forum in (:fora)");
        }
        return where.toString();
    }

    private static StatementSpec bind(StatementSpec statement, RegisterQuery query, Viewer viewer) {
        return statement
                .param("fora", viewer.foraOrNone())
                .param("forum", query.forum())
                .param("year", query.year())
                .param("effect", query.effect() == null ? null : query.effect().name())
                .param("text", query.text());
    }

    /** Forum and year of all that was ever numbered. */
    List<EntryNumber> counts() {
        return jdbc.sql("select forum, year, last from cases.decision_count order by year desc, forum")
                .query((rs, row) -> new EntryNumber(rs.getString("forum"), rs.getInt("year"), rs.getInt("last")))
                .list();
    }

    private static RegisterEntry entry(ResultSet rs, boolean inside) throws SQLException {
        return new RegisterEntry(
                new EntryId(rs.getObject("id", UUID.class)),
                new EntryNumber(rs.getString("forum"), rs.getInt("year"), rs.getInt("number")),
                new MeetingId(rs.getObject("meeting_id", UUID.class)),
                new ItemId(rs.getObject("item_id", UUID.class)),
                rs.getObject("date", LocalDate.class),
                nullable(rs, "item_number"),
                rs.getString("item_title"),
                rs.getString("text"),
                Effect.valueOf(rs.getString("effect")),
                nullable(rs, "passage"),
                rs.getBoolean("withdrawn"),
                rs.getBoolean("closed"),
                rs.getBoolean("published"),
                inside ? new FollowUp(rs.getInt("open"), rs.getInt("late"), rs.getInt("done")) : FollowUp.NONE);
    }

    private static @Nullable String nullable(ResultSet rs, String column) throws SQLException {
        return rs.getString(column);
    }
}
