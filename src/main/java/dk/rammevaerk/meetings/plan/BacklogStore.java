package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.MeetingId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets the items of a meeting that will not be wait for another one. Standing items are made anew there. */
@Repository
class BacklogStore {
    private static final String WRITTEN =
            "meeting_id = :meeting and standing is null and not withdrawn and removed_at is null";

    private final JdbcClient jdbc;

    BacklogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int of(MeetingId meeting) {
        return jdbc.sql("select (select count(*) from meetings.item where " + WRITTEN + """
                        ) + (select count(*) from meetings.suggestion
                             where meeting_id = :meeting and state = 'WAITING')""")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    void takeBack(MeetingId meeting, Instant at, String by, String label) {
        // what was suggested waits again, as it was written since
        jdbc.sql("""
                        update meetings.suggestion set title = item.title, recommendations = item.recommendations,
                          case_statement = item.case_statement, case_source = item.case_source,
                          presenters = item.presenters, closed_reason = item.closed_reason,
                          state = 'WAITING', meeting_id = null, answered_at = null, answered_by = null,
                          version = suggestion.version + 1
                        from meetings.item
                        where item.id = suggestion.item_id and item.meeting_id = :meeting and state = 'TAKEN'
                          and not item.withdrawn and item.removed_at is null""").param("meeting", meeting.value()).update();
        jdbc.sql("""
                        insert into meetings.suggestion (forum, title, recommendations, case_statement, case_source,
                          presenters, closed_reason, state, item_id, suggested_at, suggested_by, suggested_label)
                        select (select forum from meetings.meeting where id = :meeting), title, recommendations,
                          case_statement, case_source, presenters, closed_reason, 'WAITING', id, :at, :by, :label
                        from meetings.item
                        where\s""" + WRITTEN + """
                         and not exists (select 1 from meetings.suggestion where item_id = item.id)
                        order by ordinal""")
                .param("meeting", meeting.value())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("label", label)
                .update();
        // a file that came with the suggestion may have been closed since
        jdbc.sql("""
                        update meetings.suggestion_file set closed_reason = attachment.closed_reason,
                          title = attachment.title
                        from meetings.suggestion, meetings.item, meetings.attachment
                        where suggestion.id = suggestion_id and item.id = suggestion.item_id
                          and attachment.item_id = item.id and attachment.file = suggestion_file.file
                          and item.meeting_id = :meeting and state = 'WAITING'""").param("meeting", meeting.value()).update();
        jdbc.sql("""
                        insert into meetings.suggestion_file (suggestion_id, ordinal, file, title, closed_reason)
                        select suggestion.id,
                               (select coalesce(max(ordinal), 0) from meetings.suggestion_file
                                where suggestion_id = suggestion.id)
                                 + row_number() over (partition by suggestion.id order by attachment.ordinal),
                               attachment.file, attachment.title, attachment.closed_reason
                        from meetings.attachment
                        join meetings.item on item.id = attachment.item_id
                        join meetings.suggestion on suggestion.item_id = item.id
                        where item.meeting_id = :meeting and attachment.file is not null
                          and suggestion.state = 'WAITING'
                          and not exists (select 1 from meetings.suggestion_file
                            where suggestion_id = suggestion.id and file = attachment.file)""").param("meeting", meeting.value()).update();
        jdbc.sql("""
                        update meetings.suggestion set item_id = null
                        where state = 'WAITING' and item_id in (select id from meetings.item where meeting_id = :meeting)""").param("meeting", meeting.value()).update();
        jdbc.sql("""
                        update meetings.suggestion set meeting_id = null, version = version + 1
                        where meeting_id = :meeting and state = 'WAITING'""").param("meeting", meeting.value()).update();
    }
}
