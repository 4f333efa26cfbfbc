package dk.rammevaerk.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of routes, and the usual routes. */
@Repository
class RouteStore {
    private final JdbcClient jdbc;

    RouteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Route> of(Collection<UUID> cases) {
        if (cases.isEmpty()) return Map.of();
        List<Map.Entry<UUID, RouteStep>> rows = jdbc.sql(
                        "select * from cases.route_step where case_id in (:cases) order by case_id, ordinal")
                .param("cases", cases)
                .query((rs, row) -> Map.entry(rs.getObject("case_id", UUID.class), step(rs)))
                .list();
        var routes = new LinkedHashMap<UUID, Route>();
        rows.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                .forEach((id, steps) -> routes.put(id, new Route(steps)));
        return routes;
    }

    /** Writes a route over the one before it. */
    void write(CaseId id, Route route) {
        var steps = route.steps();
        jdbc.sql("delete from cases.route_step where case_id = ? and not (id::text = any (?))")
                .params(
                        id.value(),
                        steps.stream().map(step -> step.id().toString()).toArray(String[]::new))
                .update();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            jdbc.sql("""
                            insert into cases.route_step (id, case_id, ordinal, kind, forum, stage, role, due, alongside,
                              state, settled_on, reason, outcome)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (id) do update set ordinal = excluded.ordinal, kind = excluded.kind,
                              forum = excluded.forum, stage = excluded.stage, role = excluded.role, due = excluded.due,
                              alongside = excluded.alongside, state = excluded.state,
                              settled_on = excluded.settled_on, reason = excluded.reason, outcome = excluded.outcome
                            where route_step.case_id = excluded.case_id""")
                    .params(Arrays.asList(
                            step.id().value(),
                            id.value(),
                            i,
                            Stations.kind(step.station()),
                            Stations.forum(step.station()),
                            Stations.stage(step.station()),
                            step.role().name(),
                            step.due(),
                            step.alongside(),
                            step.state().name(),
                            step.settledOn(),
                            step.reason(),
                            step.outcome()))
                    .update();
        }
    }

    List<RouteTemplate> templates() {
        var templates = new LinkedHashMap<String, List<RouteTemplate.Stop>>();
        jdbc.sql("select * from cases.route_template order by name collate \"da-DK-x-icu\", ordinal")
                .query((rs, row) -> Map.entry(
                        rs.getString("name"),
                        new RouteTemplate.Stop(Stations.of(rs), StepRole.valueOf(rs.getString("role")))))
                .list()
                .forEach(row -> templates
                        .computeIfAbsent(row.getKey(), name -> new ArrayList<>())
                        .add(row.getValue()));
        return templates.entrySet().stream()
                .map(entry -> new RouteTemplate(entry.getKey(), entry.getValue()))
                .toList();
    }

    void keep(RouteTemplate template) {
        jdbc.sql("delete from cases.route_template where name = ?")
                .param(template.name())
                .update();
        for (int i = 0; i < template.stops().size(); i++) {
            var stop = template.stops().get(i);
            jdbc.sql("""
                            insert into cases.route_template (name, ordinal, kind, forum, stage, role)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            template.name(),
                            i,
                            Stations.kind(stop.station()),
                            Stations.forum(stop.station()),
                            Stations.stage(stop.station()),
                            stop.role().name()))
                    .update();
        }
    }

    private static RouteStep step(ResultSet rs) throws SQLException {
        return new RouteStep(
                new StepId(rs.getObject("id", UUID.class)),
                Stations.of(rs),
                StepRole.valueOf(rs.getString("role")),
                rs.getObject("due", LocalDate.class),
                rs.getBoolean("alongside"),
                StepState.valueOf(rs.getString("state")),
                rs.getObject("settled_on", LocalDate.class),
                rs.getString("reason"),
                rs.getString("outcome"));
    }
}
