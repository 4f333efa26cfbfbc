package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.tasks.TaskList.Which;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Tasks in lists, cut to the one who reads them. Only what is asked for stands in the SQL, so that indexes are used. */
@Repository
class TaskLists {
    private static final String WITH_FORA = "kind = 'FORUM' and forum in (:fora)";
    private static final String OWN = "kind = 'PERSON' and person_id = :person";
    private static final String AUTHORITYS = "kind = 'AUTHORITY' and authority in (:authorities)";

    private final JdbcClient jdbc;

    TaskLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due first comes first, so the late ones do; of what is settled the newest. */
    List<Task> list(TaskList list, Viewer viewer, LocalDate today) {
        var order = list.which() == Which.OPEN || list.which() == Which.LATE
                ? " order by due nulls last, id"
                : " order by due desc nulls last, id desc";
        var rows = list.isGathered()
                ? "select distinct on (line) * from (select *, " + gathered(viewer) + " as line from cases.task where "
                        + where(list, viewer) + ") as task order by line, due nulls last, id"
                : "select * from cases.task where " + where(list, viewer);
        return bind(
                        jdbc.sql("select * from (" + rows + ") as task" + order + " limit :size offset :offset"),
                        list,
                        viewer,
                        today)
                .param("size", TaskList.PAGE_SIZE)
                .param("offset", (list.page() - 1) * TaskList.PAGE_SIZE)
                .query((rs, row) -> TaskStore.task(rs, List.of()))
                .list();
    }

    long count(TaskList list, Viewer viewer, LocalDate today) {
        var counted = list.isGathered() ? "count(distinct " + gathered(viewer) + ")" : "count(*)";
        return bind(
                        jdbc.sql("select " + counted + " from cases.task where " + where(list, viewer)),
                        list,
                        viewer,
                        today)
                .query(Long.class)
                .single();
    }

    /** How far those are who got something together, for somebody who sees all of them. */
    Map<UUID, Together> together(List<UUID> which, Viewer viewer) {
        var found = new HashMap<UUID, Together>();
        if (which.isEmpty()) return found;
        params(jdbc.sql("""
                        select together, count(*) as given, count(*) filter (where state = 'DONE') as done,
                          coalesce(array_agg(authority order by authority) filter (where state = 'OPEN'), '{}') as missing
                        from cases.task where together in (:together) and state <> 'CANCELLED'""" + (viewer.everything() ? "" : " and forum in (:fora)") + " group by together"), viewer)
                .param("together", which)
                .query(rs -> {
                    found.put(
                            rs.getObject("together", UUID.class),
                            new Together(rs.getInt("given"), rs.getInt("done"), List.of((String[])
                                    rs.getArray("missing").getArray())));
                });
        return found;
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
        if (!viewer.authorities().isEmpty()) all.add(AUTHORITYS);
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
        if (list.together() != null) where.append(" and together = :together");
        if (list.whose() == Whose.MINE) {
            var mine = mine(viewer);
            where.append(mine.isEmpty() ? " and false" : " and ((" + String.join(") or (", mine) + "))");
        } else if (list.whose() == Whose.AUTHORITY) {
            where.append(viewer.authorities().isEmpty() ? " and false" : " and " + AUTHORITYS);
        }
        return where.append(sighted(viewer)).toString();
    }

    /** By what tasks are one line: those that all got are, for who sees them all. */
    private static String gathered(Viewer viewer) {
        return viewer.everything()
                ? "coalesce(together, id)"
                : "case when forum in (:fora) then coalesce(together, id) else id end";
    }

    /** As {@link Viewer#sees} says it. */
    private static String sighted(Viewer viewer) {
        if (viewer.everything()) return "";
        var outside = new ArrayList<String>();
        if (viewer.person() != null) outside.add(OWN);
        if (!viewer.authorities().isEmpty()) outside.add(AUTHORITYS);
        return " and (forum in (:fora)"
                + (outside.isEmpty() ? "" : " or (not closed and ((" + String.join(") or (", outside) + ")))") + ")";
    }

    private static StatementSpec bind(StatementSpec statement, TaskList list, Viewer viewer, LocalDate today) {
        return params(statement, viewer)
                .param("today", today)
                .param("forum", list.forum())
                .param("together", list.together());
    }

    private static StatementSpec params(StatementSpec statement, Viewer viewer) {
        return statement
                .param("fora", viewer.foraOrNone())
                .param("person", viewer.person())
                .param("authorities", viewer.authoritiesOrNone());
    }
}
