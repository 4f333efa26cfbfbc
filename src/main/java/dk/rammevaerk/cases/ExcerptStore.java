package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What approved minutes said of cases. */
@Repository
class ExcerptStore {
    private final JdbcClient jdbc;

    ExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new */
    boolean keep(CaseId id, Excerpt excerpt) {
        return jdbc.sql("""
                        insert into cases.excerpt (case_id, item_id, edition, forum, held_on, number, title, minutes,
                          decisions, note, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(
                                id.value(),
                                excerpt.item().value(),
                                excerpt.edition(),
                                excerpt.forum(),
                                excerpt.heldOn(),
                                excerpt.number(),
                                excerpt.title(),
                                excerpt.minutes(),
                                excerpt.decisions().toArray(String[]::new),
                                excerpt.note(),
                                excerpt.takenAt().atOffset(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /** The newest of each item, by the day of the meeting. */
    List<Excerpt> of(CaseId id) {
        return jdbc.sql("""
                        select distinct on (held_on, taken_at_first, item_id) excerpt.* from (
                          select *, min(taken_at) over (partition by item_id) as taken_at_first
                          from cases.excerpt where case_id = ?) excerpt
                        where exists (select 1 from cases.case_item
                                      where case_item.case_id = excerpt.case_id and case_item.item_id = excerpt.item_id)
                        order by held_on, taken_at_first, item_id, edition desc""").param(id.value()).query((rs, row) -> excerpt(rs)).list();
    }

    private static Excerpt excerpt(ResultSet rs) throws SQLException {
        return new Excerpt(
                new ItemId(rs.getObject("item_id", UUID.class)),
                rs.getInt("edition"),
                rs.getString("forum"),
                rs.getObject("held_on", LocalDate.class),
                rs.getString("number"),
                rs.getString("title"),
                rs.getString("minutes"),
                List.of((String[]) rs.getArray("decisions").getArray()),
                rs.getString("note"),
                rs.getTimestamp("taken_at").toInstant());
    }
}
