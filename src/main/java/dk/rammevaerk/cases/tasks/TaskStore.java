package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.tasks.Task.Step;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.parties.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TaskStore {
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param previous the one it comes again after, or null
     * @return empty when the note is a task or the one before has a successor
     */
    Optional<TaskId> insert(Assignment what, Origin origin, @Nullable UUID together, @Nullable TaskId previous) {
        return jdbc.sql("""
                        insert into cases.task (title, description, forum, kind, person_id, authority, due, reminder_days,
                          every_months, bring_back, day_of_month, decision_id, meeting_id, item_id, noted, closed, together, previous,
                          state)
                        values (?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?, cast(? as integer), cast(? as uuid), cast(? as uuid),
                          cast(? as uuid), cast(? as uuid), ?, cast(? as uuid), cast(? as uuid), 'OPEN')
                        on conflict do nothing returning id""")
                .params(Arrays.asList(
                        what.title(),
                        what.description(),
                        what.forum(),
                        kind(what.to()),
                        person(what.to()),
                        authority(what.to()),
                        what.due(),
                        what.reminderDays(),
                        what.everyMonths(),
                        month(what.bringBack()),
                        what.dayOfMonth(),
                        value(origin.decision(), EntryId::value),
                        value(origin.meeting(), MeetingId::value),
                        value(origin.item(), ItemId::value),
                        origin.noted(),
                        origin.closed(),
                        together,
                        value(previous, TaskId::value)))
                .query(UUID.class)
                .optional()
                .map(TaskId::new);
    }

    /** @return whether it was open at that version */
    boolean change(TaskId id, int version, Assignment what) {
        return jdbc.sql("""
                        update cases.task set title = ?, description = ?, forum = ?, kind = ?,
                          person_id = cast(? as uuid), authority = ?, due = ?, reminder_days = ?, every_months = ?,
                          bring_back = cast(? as date), day_of_month = cast(? as integer), version = version + 1
                        where id = ? and version = ? and state = 'OPEN'""")
                        .params(Arrays.asList(
                                what.title(),
                                what.description(),
                                what.forum(),
                                kind(what.to()),
                                person(what.to()),
                                authority(what.to()),
                                what.due(),
                                what.reminderDays(),
                                what.everyMonths(),
                                month(what.bringBack()),
                                what.dayOfMonth(),
                                id.value(),
                                version))
                        .update()
                == 1;
    }

    /** @return whether it was in that state at that version */
    boolean become(TaskId id, int version, TaskState from, TaskState to) {
        return jdbc.sql("update cases.task set state = ?, version = version + 1"
                                + " where id = ? and version = ? and state = ?")
                        .params(to.name(), id.value(), version, from.name())
                        .update()
                == 1;
    }

    void step(TaskId id, TaskState became, @Nullable String note, Instant at, String by, String label) {
        jdbc.sql("insert into cases.task_step (task_id, became, note, at, by_name, by_label) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id.value(), became.name(), note, at.atOffset(ZoneOffset.UTC), by, label))
                .update();
    }

    /** Remembers that the reminder of this due date was sent; whether it was not yet. */
    boolean remind(TaskId id, LocalDate due) {
        return jdbc.sql("update cases.task set reminded = ? where id = ? and reminded is distinct from ?")
                        .params(due, id.value(), due)
                        .update()
                == 1;
    }

    void close(ItemId item, boolean closed) {
        jdbc.sql("update cases.task set closed = ? where item_id = ? and closed <> ?")
                .params(closed, item.value(), closed)
                .update();
    }

    /** Says from which decision a task of an item follows that followed from none. */
    void follow(ItemId item, EntryId decision) {
        jdbc.sql("update cases.task set decision_id = ? where item_id = ? and decision_id is null")
                .params(decision.value(), item.value())
                .update();
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql("select * from cases.task where id = ?")
                .param(id.value())
                .query((rs, row) -> task(rs, steps(id)))
                .optional();
    }

    private List<Step> steps(TaskId id) {
        return jdbc.sql("select became, note, at, by_label from cases.task_step where task_id = ? order by at, id")
                .param(id.value())
                .query((rs, row) -> new Step(
                        TaskState.valueOf(rs.getString("became")),
                        rs.getString("note"),
                        rs.getTimestamp("at").toInstant(),
                        rs.getString("by_label")))
                .list();
    }

    List<Task> of(EntryId decision) {
        return jdbc.sql("select * from cases.task where decision_id = ? order by due nulls last, authority, id")
                .param(decision.value())
                .query((rs, row) -> task(rs, List.of()))
                .list();
    }

    /** Open ones whose reminder is due. */
    List<Task> toRemind(LocalDate today) {
        return jdbc.sql("""
                        select * from cases.task
                        where state = 'OPEN' and reminder_days is not null and due - reminder_days <= ?
                          and due >= ? and reminded is distinct from due order by due, id""")
                .params(today, today)
                .query((rs, row) -> task(rs, List.of()))
                .list();
    }

    static Task task(ResultSet rs, List<Step> steps) throws SQLException {
        var bringBack = rs.getObject("bring_back", LocalDate.class);
        return new Task(
                new TaskId(rs.getObject("id", UUID.class)),
                new Assignment(
                        rs.getString("title"),
                        rs.getString("description"),
                        rs.getString("forum"),
                        assignee(rs),
                        rs.getObject("due", LocalDate.class),
                        rs.getObject("reminder_days", Integer.class),
                        rs.getObject("every_months", Integer.class),
                        bringBack == null ? null : YearMonth.from(bringBack),
                        rs.getObject("day_of_month", Integer.class)),
                new Origin(
                        id(rs, "decision_id", EntryId::new),
                        id(rs, "meeting_id", MeetingId::new),
                        id(rs, "item_id", ItemId::new),
                        rs.getObject("noted", UUID.class),
                        rs.getBoolean("closed")),
                rs.getObject("together", UUID.class),
                id(rs, "brought", SuggestionId::new),
                TaskState.valueOf(rs.getString("state")),
                rs.getInt("version"),
                steps);
    }

    private static Assignee assignee(ResultSet rs) throws SQLException {
        return switch (rs.getString("kind")) {
            case "PERSON" -> new Assignee.ToPerson(new PersonId(rs.getObject("person_id", UUID.class)));
            case "AUTHORITY" -> new Assignee.ToAuthority(rs.getString("authority"));
            case "FORUM" -> new Assignee.ToForum();
            default -> new Assignee.Secretariat();
        };
    }

    private static <T> @Nullable T id(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    private static <T> @Nullable UUID value(@Nullable T id, Function<T, UUID> value) {
        return id == null ? null : value.apply(id);
    }

    private static @Nullable LocalDate month(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static String kind(Assignee to) {
        return to.code().replaceFirst(":.*", "");
    }

    private static @Nullable UUID person(Assignee to) {
        return to instanceof Assignee.ToPerson(var person) ? person.value() : null;
    }

    private static @Nullable String authority(Assignee to) {
        return to instanceof Assignee.ToAuthority(var code) ? code : null;
    }
}
