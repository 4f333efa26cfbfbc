package dk.rammevaerk.meetings.suggestions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.suggestions.Suggestion.Answer;
import dk.rammevaerk.meetings.suggestions.Suggestion.Author;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suggestions with the meeting they wait for; a taken one with the meeting its item is on now. */
@Repository
class SuggestionStore {
    private static final String SELECT = """
            select suggestion.*, item.id as its_item,
            """ + TargetStore.COLUMNS + """
             from meetings.suggestion
             left join meetings.item on item.id = suggestion.item_id and item.removed_at is null
             left join meetings.meeting on meeting.id =
               case when suggestion.state = 'TAKEN' then item.meeting_id else suggestion.meeting_id end
             left join meetings.forum_rules on forum_rules.forum = meeting.forum
            """;

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SuggestionId insert(String forum, @Nullable MeetingId meeting, Wish wish, Author author) {
        return new SuggestionId(jdbc.sql("""
                        insert into meetings.suggestion (forum, meeting_id, meant_for, title, recommendations,
                          case_statement, case_source, presenters, closed_reason, note, state,
                          suggested_at, suggested_by, suggested_label, on_behalf_of)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        forum,
                        value(meeting),
                        value(meeting),
                        wish.title(),
                        wish.recommendations().toArray(String[]::new),
                        wish.caseStatement(),
                        wish.caseSource(),
                        wish.presenters().toArray(String[]::new),
                        wish.closedReason(),
                        wish.note(),
                        author.at().atOffset(ZoneOffset.UTC),
                        author.account(),
                        author.label(),
                        author.onBehalfOf()))
                .query(UUID.class)
                .single());
    }

    /** @return whether it still waited at that version, and is this author's */
    boolean change(SuggestionId id, int version, String forum, @Nullable MeetingId meeting, Wish wish, Author author) {
        return jdbc.sql("""
                        update meetings.suggestion set forum = ?,
                          meant_for = case when meeting_id is not distinct from cast(? as uuid) then meant_for
                                           else cast(? as uuid) end,
                          answered_at = case when meeting_id is not distinct from cast(? as uuid) then answered_at end,
                          answered_by = case when meeting_id is not distinct from cast(? as uuid) then answered_by end,
                          suggested_at = case when meeting_id is not distinct from cast(? as uuid) then suggested_at
                                              else ? end,
                          meeting_id = cast(? as uuid), title = ?, recommendations = ?, case_statement = ?,
                          case_source = ?, presenters = ?, closed_reason = ?, note = ?, on_behalf_of = ?,
                          version = version + 1
                        where id = ? and version = ? and state = 'WAITING' and suggested_by = ?""")
                        .params(Arrays.asList(
                                forum,
                                value(meeting),
                                value(meeting),
                                value(meeting),
                                value(meeting),
                                value(meeting),
                                author.at().atOffset(ZoneOffset.UTC),
                                value(meeting),
                                wish.title(),
                                wish.recommendations().toArray(String[]::new),
                                wish.caseStatement(),
                                wish.caseSource(),
                                wish.presenters().toArray(String[]::new),
                                wish.closedReason(),
                                wish.note(),
                                author.onBehalfOf(),
                                id.value(),
                                version,
                                author.account()))
                        .update()
                == 1;
    }

    /**
     * Takes one step of the graph. What waits again does so in the backlog when its meeting is not ahead any more.
     *
     * @throws SuggestionChangedMeanwhile when it is not at that version and in that state, or the step is none of the graph
     */
    void become(
            SuggestionId id,
            int version,
            SuggestionState from,
            SuggestionState to,
            @Nullable String reason,
            @Nullable Answer answer) {
        boolean stepped = from.mayBecome(to)
                && jdbc.sql("""
                        update meetings.suggestion set state = ?, reason = ?, answered_at = ?, answered_by = ?,
                          meeting_id = (select meeting.id from meetings.meeting where meeting.id = meeting_id
                            and (? or meeting.state in ('PLANNED', 'OPEN', 'SENT'))),
                          item_id = null, version = version + 1
                        where id = ? and version = ? and state = ?""")
                                .params(Arrays.asList(
                                        to.name(),
                                        reason,
                                        answer == null ? null : answer.at().atOffset(ZoneOffset.UTC),
                                        answer == null ? null : answer.by(),
                                        to != SuggestionState.WAITING,
                                        id.value(),
                                        version,
                                        from.name()))
                                .update()
                        == 1;
        if (!stepped) throw new SuggestionChangedMeanwhile();
    }

    /** Says which item a taken one became. */
    void became(SuggestionId id, ItemId item, MeetingId meeting) {
        jdbc.sql("update meetings.suggestion set item_id = ?, meeting_id = ? where id = ?")
                .params(item.value(), meeting.value(), id.value())
                .update();
    }

    /** @return whether it still waited at that version */
    boolean postpone(SuggestionId id, int version, @Nullable MeetingId meeting, @Nullable Answer answer) {
        return jdbc.sql("""
                        update meetings.suggestion set meeting_id = ?, answered_at = ?, answered_by = ?,
                          version = version + 1
                        where id = ? and version = ? and state = 'WAITING'""")
                        .params(Arrays.asList(
                                value(meeting),
                                answer == null ? null : answer.at().atOffset(ZoneOffset.UTC),
                                answer == null ? null : answer.by(),
                                id.value(),
                                version))
                        .update()
                == 1;
    }

    /** @return whether it still waited */
    boolean attach(SuggestionId id, FileId file, String title) {
        return jdbc.sql("""
                        insert into meetings.suggestion_file (suggestion_id, ordinal, file, title)
                        select id, (select 1 + coalesce(max(ordinal), 0) from meetings.suggestion_file
                          where suggestion_id = suggestion.id), ?, ?
                        from meetings.suggestion where id = ? and state = 'WAITING'""").params(file.value(), title, id.value()).update() == 1;
    }

    boolean detach(SuggestionId id, FileId file) {
        return jdbc.sql("""
                        delete from meetings.suggestion_file where suggestion_id = ? and file = ?
                          and exists (select 1 from meetings.suggestion where id = suggestion_id and state = 'WAITING')""").params(id.value(), file.value()).update() == 1;
    }

    /** Holds it until the end of the transaction. */
    void lock(SuggestionId id) {
        jdbc.sql("select 1 from meetings.suggestion where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<Suggestion> byId(SuggestionId id) {
        return read("where suggestion.id = ?", id.value()).stream().findFirst();
    }

    Optional<Suggestion> ofItem(ItemId item) {
        return read("where suggestion.item_id = ? and suggestion.state = 'TAKEN'", item.value()).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Suggestion> by(String account) {
        return read("where suggested_by = ? order by suggested_at desc, suggestion.id desc", account);
    }

    /** By forum and meeting, the backlog last, oldest first. */
    List<Suggestion> waiting() {
        return read("""
                where suggestion.state = 'WAITING' and ? = ''
                order by suggestion.forum, meeting.date nulls last, suggested_at, suggestion.id""", "");
    }

    /** What waits for a meeting, oldest first. */
    List<Suggestion> waitingFor(MeetingId meeting) {
        return read("""
                where suggestion.state = 'WAITING' and suggestion.meeting_id = ?
                order by suggested_at, suggestion.id""", meeting.value());
    }

    private List<Suggestion> read(String which, Object parameter) {
        Map<UUID, List<SuggestedFile>> files = jdbc
                .sql("select suggestion_file.* from meetings.suggestion_file where suggestion_id in"
                        + " (select suggestion.id from meetings.suggestion"
                        + " left join meetings.meeting on meeting.id = suggestion.meeting_id " + which
                        + ") order by suggestion_id, ordinal")
                .param(parameter)
                .query((rs, row) -> Map.entry(
                        rs.getObject("suggestion_id", UUID.class),
                        new SuggestedFile(
                                new FileId(rs.getObject("file", UUID.class)),
                                rs.getString("title"),
                                rs.getString("closed_reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql(SELECT + which)
                .param(parameter)
                .query((rs, row) -> suggestion(rs, files.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Suggestion suggestion(ResultSet rs, List<SuggestedFile> files) throws SQLException {
        var meantFor = rs.getObject("meant_for", UUID.class);
        var item = rs.getObject("its_item", UUID.class);
        var answeredAt = rs.getTimestamp("answered_at");
        return new Suggestion(
                new SuggestionId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                rs.getObject("target_id") == null ? null : TargetStore.target(rs),
                meantFor == null ? null : new MeetingId(meantFor),
                new Wish(
                        rs.getString("title"),
                        strings(rs.getArray("recommendations")),
                        rs.getString("case_statement"),
                        rs.getString("case_source"),
                        strings(rs.getArray("presenters")),
                        rs.getString("closed_reason"),
                        rs.getString("note")),
                files,
                new Author(
                        rs.getString("suggested_by"),
                        rs.getString("suggested_label"),
                        rs.getString("on_behalf_of"),
                        rs.getTimestamp("suggested_at").toInstant()),
                SuggestionState.valueOf(rs.getString("state")),
                rs.getString("reason"),
                item == null ? null : new ItemId(item),
                answeredAt == null ? null : new Answer(answeredAt.toInstant(), rs.getString("answered_by")),
                rs.getInt("version"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable UUID value(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }
}
