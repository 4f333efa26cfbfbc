package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the fora have agreed. A forum without a row has agreed nothing. */
@Repository
class ForumRulesStore {
    private final JdbcClient jdbc;

    ForumRulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ForumRules of(String forum) {
        return jdbc.sql("select * from meetings.forum_rules where forum = ?")
                .param(forum)
                .query((rs, row) -> new ForumRules(
                        forum,
                        rs.getObject("deadline_days", Integer.class),
                        rs.getObject("sending_days", Integer.class),
                        AgendaApproval.valueOf(rs.getString("agenda_approval")),
                        MinutesApproval.valueOf(rs.getString("minutes_approval"))))
                .optional()
                .orElseGet(() -> ForumRules.none(forum));
    }

    void keep(ForumRules rules) {
        jdbc.sql("""
                        insert into meetings.forum_rules
                          (forum, deadline_days, sending_days, agenda_approval, minutes_approval)
                        values (?, ?, ?, ?, ?)
                        on conflict (forum) do update set deadline_days = excluded.deadline_days,
                          sending_days = excluded.sending_days, agenda_approval = excluded.agenda_approval,
                          minutes_approval = excluded.minutes_approval""")
                .params(Arrays.asList(
                        rules.forum(),
                        rules.deadlineDays(),
                        rules.sendingDays(),
                        rules.agendaApproval().name(),
                        rules.minutesApproval().name()))
                .update();
    }
}
