package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public is told a meeting is: that its agenda is out, or its minutes. */
@RunningApp
class AgendaPublishedIT {
    @LocalServerPort
    int port;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void onlyMinutesMakeAMeetingPublished() {
        SignedInAs.secretariat();
        var meeting = new BegunMeetingFixture(cycle, jdbc).sent("dagsorden-ude", LocalDate.of(2049, 4, 7));
        cycle.publish(meeting, version(meeting));
        var everybody = new Visitor(port);
        var secretary = Visitor.as("sekretariat", port);
        assertThat(everybody.get("/moeder/" + meeting).body())
                .contains("Dagsorden offentliggjort ")
                .doesNotContain("Offentliggjort ");
        assertThat(secretary.get("/moeder?forum=dagsorden-ude").body()).contains("Dagsorden offentliggjort");

        cycle.begin(meeting, version(meeting));
        cycle.approveMinutes(meeting, version(meeting));
        cycle.publish(meeting, version(meeting));
        assertThat(everybody.get("/moeder/" + meeting).body())
                .contains("Offentliggjort ")
                .doesNotContain("Dagsorden offentliggjort");
        assertThat(secretary.get("/moeder?forum=dagsorden-ude").body())
                .contains("Offentliggjort")
                .doesNotContain("Dagsorden offentliggjort");
    }

    private int version(MeetingId meeting) {
        return meetings.find(meeting).orElseThrow().version();
    }
}
