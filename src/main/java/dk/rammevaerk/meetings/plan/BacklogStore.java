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
            "item.meeting_id = :meeting and item.standing is null and not withdrawn and removed_at is null";

    /** Suggestions that came back from the agenda; they still know which item they were. */
    private static final String BACK = """
            select id from meetings.suggestion
            where meeting_id = :meeting and state = 'WAITING' and item_id is not null""";

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

    /**
     * Lets each item wait once, as it stands on the agenda now, with its newest files. What was withdrawn or deleted there
     * stays so.
     *
     * @param by who cancels, and so suggests what came from nobody
     */
    void takeBack(MeetingId meeting, Instant at, String by, String label) {
        letTakenOnesWait(meeting);
        suggestTheOthers(meeting, at, by, label);
        bringFiles(meeting);
        letGo(meeting);
    }

    private void letTakenOnesWait(MeetingId meeting) {
        jdbc.sql("""
                        update meetings.suggestion set state = 'WAITING', title = item.title,
                          recommendations = item.recommendations, case_statement = item.case_statement,
                          case_source = item.case_source, presenters = item.presenters,
                          closed_reason = item.closed_reason, answered_at = null, answered_by = null,
                          meeting_id = :meeting
                        from meetings.item
                        where item.id = suggestion.item_id and suggestion.state = 'TAKEN' and\s""" + WRITTEN).param("meeting", meeting.value()).update();
    }

    private void suggestTheOthers(MeetingId meeting, Instant at, String by, String label) {
        jdbc.sql("""
                        insert into meetings.suggestion (forum, title, recommendations, case_statement, case_source,
                          presenters, closed_reason, state, meeting_id, item_id,
                          suggested_at, suggested_by, suggested_label)
                        select meeting.forum, item.title, recommendations, case_statement, case_source,
                          presenters, closed_reason, 'WAITING', :meeting, item.id, :at, :by, :label
                        from meetings.item join meetings.meeting on meeting.id = item.meeting_id
                        where not exists (select 1 from meetings.suggestion where item_id = item.id) and\s""" + WRITTEN + " order by item.ordinal")
                .param("meeting", meeting.value())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("label", label)
                .update();
    }

    /** The item's files take the place of those that were suggested: some were replaced, closed or taken off since. */
    private void bringFiles(MeetingId meeting) {
        jdbc.sql("""
                        delete from meetings.suggestion_file where suggestion_id in (""" + BACK + ")").param("meeting", meeting.value()).update();
        jdbc.sql("""
                        insert into meetings.suggestion_file (suggestion_id, ordinal, file, title, closed_reason)
                        select suggestion.id, attachment.ordinal, attachment.file, attachment.title,
                          attachment.closed_reason
                        from meetings.suggestion join meetings.attachment on attachment.item_id = suggestion.item_id
                        where attachment.file is not null and suggestion.id in (""" + BACK + ")").param("meeting", meeting.value()).update();
    }

    /** Those that came back and those that waited for the meeting wait for none now. */
    private void letGo(MeetingId meeting) {
        jdbc.sql("""
                        update meetings.suggestion set item_id = null, meeting_id = null, version = version + 1
                        where meeting_id = :meeting and state = 'WAITING'""").param("meeting", meeting.value()).update();
    }
}
