package dk.rammevaerk.meetings;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where items stand now, for what lives longer than a meeting. */
@Repository
public class ItemPlaces {
    private final JdbcClient jdbc;

    ItemPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items that were never there are left out. */
    @Transactional(readOnly = true)
    public Map<ItemId, ItemPlace> of(Collection<ItemId> items) {
        if (items.isEmpty()) return Map.of();
        List<ItemPlace> places = jdbc.sql("""
                        select item.id, meeting_id, forum, date, state, number, sent, closed_reason,
                               removed_at is not null or withdrawn or state = 'CANCELLED' as off
                        from meetings.item join meetings.meeting on meeting.id = meeting_id
                        where item.id in (:items)""")
                .param("items", items.stream().map(ItemId::value).toList())
                .query((rs, row) -> new ItemPlace(
                        new ItemId(rs.getObject("id", UUID.class)),
                        new MeetingId(rs.getObject("meeting_id", UUID.class)),
                        rs.getString("forum"),
                        rs.getObject("date", LocalDate.class),
                        MeetingState.valueOf(rs.getString("state")),
                        rs.getString("number"),
                        rs.getBoolean("sent"),
                        rs.getBoolean("off"),
                        rs.getString("closed_reason")))
                .list();
        return places.stream().collect(toMap(ItemPlace::item, place -> place));
    }
}
