package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.meetings.suggestions.SuggestionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which suggestions tasks wait for the meeting that takes their matter up again. */
@Repository
class BroughtStore {
    private final JdbcClient jdbc;

    BroughtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says by which suggestion it waits, and those that were given together with it; whether nobody else has. */
    boolean bring(Task task, SuggestionId suggestion) {
        return jdbc.sql("""
                        update cases.task set brought = ?
                        where (id = ? or together = cast(? as uuid)) and bring_back = ? and brought is null""")
                        .params(Arrays.asList(suggestion.value(), task.id().value(), task.together(), month(task)))
                        .update()
                > 0;
    }

    /** Open ones that are to be brought back, and are not yet; held, without those that somebody else holds now. */
    List<Task> waiting() {
        return jdbc.sql("""
                        select * from cases.task where state = 'OPEN' and bring_back is not null and brought is null
                        order by bring_back, id for update skip locked""").query((rs, row) -> TaskStore.task(rs, List.of())).list();
    }

    /** Lets nobody else give a task of this suggestion up until the end of the transaction. */
    void hold(SuggestionId suggestion) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 85))")
                .param(suggestion.toString())
                .query(rs -> {});
    }

    /** Whether an open task still waits by it. */
    boolean isWanted(SuggestionId suggestion) {
        return jdbc.sql("select exists (select 1 from cases.task where brought = ? and state = 'OPEN')")
                .param(suggestion.value())
                .query(Boolean.class)
                .single();
    }

    /** A task waits by no suggestion any more. */
    void forget(TaskId id) {
        jdbc.sql("update cases.task set brought = null where id = ?")
                .param(id.value())
                .update();
    }

    /** No task waits by it any more. */
    void forget(SuggestionId suggestion) {
        jdbc.sql("update cases.task set brought = null where brought = ?")
                .param(suggestion.value())
                .update();
    }

    private static @Nullable LocalDate month(Task task) {
        YearMonth month = task.assignment().bringBack();
        return month == null ? null : month.atDay(1);
    }
}
