package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WeeklyMailStore {
    private final JdbcClient jdbc;

    WeeklyMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers that a person is told in a week; whether they were not yet. */
    boolean tell(PersonId person, LocalDate monday) {
        return jdbc.sql("insert into cases.weekly_mail (person_id, monday) values (?, ?) on conflict do nothing")
                        .params(person.value(), monday)
                        .update()
                == 1;
    }
}
