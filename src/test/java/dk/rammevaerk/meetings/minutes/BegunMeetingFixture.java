package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings of the day whose agenda is out, with items and participants. Whoever calls acts as the secretariat. */
public class BegunMeetingFixture {
    private final MeetingCycle cycle;
    private final JdbcClient jdbc;

    public BegunMeetingFixture(MeetingCycle cycle, JdbcClient jdbc) {
        this.cycle = cycle;
        this.jdbc = jdbc;
    }

    /** A meeting with its agenda out: two items to decide, one of them closed, and one to be told about. */
    public MeetingId sent(String forum, LocalDate date) {
        var id = cycle.plan(forum, OccasionFixture.atViborg(date));
        item(id, 0, "1.1", "DECISION", "Fælles plan for botilbud", "Drøfter og godkender planen", null);
        item(id, 1, "1.2", "DECISION", "Valg af leverandør", "Godkender valget", "Forhandlingen er ikke slut");
        item(id, 2, "2.1", "INFORMATION", "Status på helhedsplanen", "Tager orienteringen til efterretning", null);
        person(id, 0, "Direktøren i Struer", "Struer Kommune", "formand");
        person(id, 1, "Direktøren i Skive", "Skive Kommune", null);
        person(id, 2, "Direktøren i Odder", "Odder Kommune", null);
        cycle.open(id, 0);
        cycle.send(id, 1);
        return id;
    }

    /** The same meeting while its minutes are written. Its version is 3. */
    public MeetingId begun(String forum, LocalDate date) {
        var id = sent(forum, date);
        cycle.begin(id, 2);
        return id;
    }

    private void item(
            MeetingId meeting,
            int ordinal,
            String number,
            String section,
            String title,
            String act,
            @Nullable String closed) {
        jdbc.sql("""
                        insert into meetings.item (meeting_id, ordinal, number, section, title, recommendations,
                          case_statement, closed_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        meeting.value(),
                        ordinal,
                        number,
                        section,
                        title,
                        new String[] {act},
                        "Sagen om " + title.toLowerCase(Locale.ROOT) + " har været drøftet før.",
                        closed))
                .update();
    }

    private void person(MeetingId meeting, int ordinal, String name, String organisation, @Nullable String role) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting_id, ordinal, apology, name, organisation, role)
                        values (?, ?, false, ?, ?, ?)""")
                .params(Arrays.asList(meeting.value(), ordinal, name, organisation, role))
                .update();
    }

    /** The item of that number. */
    public UUID item(MeetingId meeting, String number) {
        return jdbc.sql("select id from meetings.item where meeting_id = ? and number = ?")
                .params(meeting.value(), number)
                .query(UUID.class)
                .single();
    }
}
