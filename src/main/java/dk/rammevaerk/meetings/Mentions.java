package dk.rammevaerk.meetings;

import dk.rammevaerk.pages.Messages;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a meeting's texts say of other meetings' items what may be said now: what was closed since is named no more. */
@Component
class Mentions {
    private final JdbcClient jdbc;
    private final Messages messages;

    Mentions(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    Meeting asNow(Meeting meeting) {
        var mentioned = Mention.in(meeting.items().stream()
                .map(Item::caseStatement)
                .filter(Objects::nonNull)
                .toList());
        if (mentioned.isEmpty()) return meeting;
        var closed = closed(mentioned);
        var instead = messages.of("agenda.next.closed");
        return meeting.withItems(meeting.items().stream()
                .map(item -> item.caseStatement() == null
                        ? item
                        : item.saying(Mention.read(item.caseStatement(), closed::contains, instead)))
                .toList());
    }

    static Meeting without(Meeting meeting) {
        return meeting.withItems(meeting.items().stream()
                .map(item -> item.caseStatement() == null ? item : item.saying(Mention.without(item.caseStatement())))
                .toList());
    }

    /** Which items are closed, and which suggestions are, or are to be, or became an item that is. */
    private Set<UUID> closed(Set<UUID> mentioned) {
        return new HashSet<>(jdbc.sql("""
                        with mentioned as (select cast(unnest(cast(? as text[])) as uuid) as id)
                        select id from mentioned
                        where exists (select 1 from meetings.item
                                      where item.id = mentioned.id and closed_reason is not null)
                           or exists (select 1 from meetings.suggestion left join meetings.item on item.id = item_id
                                      where mentioned.id in (suggestion.id, suggestion.item_id)
                                        and coalesce(item.closed_reason, suggestion.closed_reason) is not null)""")
                .param(mentioned.stream().map(UUID::toString).toArray(String[]::new))
                .query((rs, row) -> rs.getObject("id", UUID.class))
                .list());
    }
}
