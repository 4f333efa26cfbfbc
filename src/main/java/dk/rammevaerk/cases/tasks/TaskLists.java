package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.tasks.TaskList.Which;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Tasks in lists, cut to the one who reads them. Only what is asked for stands in the SQL, so that indexes are used. */
@Repository
class TaskLists {
    private static final String WITH_FORA = "kind = 'FORUM' and forum in (:fora)";
    private static final String OWN = "kind = 'PERSON' and person_id = :person";
    private static final String AUTHORITYS = "kind = 'AUTHORITY' and authority = :authority";

    private final JdbcClient jdbc;

    TaskLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due first comes first, so the late ones do; of what is settled the newest. */
    List<Task> list(TaskList list, Viewer viewer, LocalDate today) {
        var order = list.which() == Which.OPEN || list.which() == Which.LATE
                ? " order by due nulls last, id"
                : " order by due desc nulls last, id desc";
        return bind(
                        jdbc.sql("select * from cases.task where " + where(list, viewer) + order
                                + " limit :size offset :offset"),
                        list,
                        viewer,
                        today)
                .param("size", TaskList.PAGE_SIZE)
                .param("offset", (list.page() - 1) * TaskList.PAGE_SIZE)
                .query((rs, row) -> TaskStore.task(rs, List.of()))
                .list();
    }

    long count(TaskList list, Viewer viewer, LocalDate today) {
        return bind(jdbc.sql("select count(*) from cases.task where " + where(list, viewer)), list, viewer, today)
                .query(Long.class)
                .single();
    }

    /** What waits for them in person, with their fora, and through their authority. */
    long countWaiting(Viewer viewer) {
        return params(
                        jdbc.sql("select count(*) from cases.task where state = 'OPEN' and (" + forThem(viewer) + ")"
                                + sighted(viewer)),
                        viewer)
                .query(Long.class)
                .single();
    }

    /** How many of these are late. */
    long countLate(Viewer viewer, LocalDate today) {
        return params(
                        jdbc.sql("select count(*) from cases.task where state = 'OPEN' and due < :today and ("
                                + forThem(viewer) + ")" + sighted(viewer)),
                        viewer)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private static String forThem(Viewer viewer) {
        var all = mine(viewer);
        if (viewer.authority() != null) all.add(AUTHORITYS);
        return all.isEmpty() ? "false" : "(" + String.join(") or (", all) + ")";
    }

    private static List<String> mine(Viewer viewer) {
        var all = new ArrayList<String>();
        if (viewer.everything()) all.add("kind = 'SECRETARIAT'");
        if (viewer.person() != null) all.add(OWN);
        if (!viewer.fora().isEmpty()) all.add(WITH_FORA);
        return all;
    }

    private static String where(TaskList list, Viewer viewer) {
        var where = new StringBuilder(
                switch (list.which()) {
                    case OPEN -> "state = 'OPEN'";
                    case LATE -> "state = 'OPEN' and due < :today";
                    case DONE -> "state = 'DONE'";
                    case CANCELLED -> "state = 'CANCELLED'";
                });
        if (list.forum() != null) where.append(" and forum = :forum");
        if (list.whose() == Whose.MINE) {
            var mine = mine(viewer);
            where.append(mine.isEmpty() ? " and false" : " and ((" + String.join(") or (", mine) + "))");
        } else if (list.whose() == Whose.AUTHORITY) {
            where.append(viewer.authority() == null ? " and false" : " and " + AUTHORITYS);
        }
        return where.append(sighted(viewer)).toString();
    }

    /** As {@link Viewer#sees} says it. */
    private static String sighted(Viewer viewer) {
        if (viewer.everything()) return "";
        var outside = new ArrayList<String>();
        if (viewer.person() != null) outside.add(OWN);
        if (viewer.authority() != null) outside.add(AUTHORITYS);
        return " and (forum in (:fora)"
                + (outside.isEmpty() ? "" : " or (not closed and ((" + String.join(") or (", outside) + ")))") + ")";
    }

    private static StatementSpec bind(StatementSpec statement, TaskList list, Viewer viewer, LocalDate today) {
        return params(statement, viewer).param("today", today).param("forum", list.forum());
    }

    private static StatementSpec params(StatementSpec statement, Viewer viewer) {
        return statement
                .param("fora", viewer.foraOrNone())
                .param("person", viewer.person())
                .param("authority", viewer.authority());
    }
}
