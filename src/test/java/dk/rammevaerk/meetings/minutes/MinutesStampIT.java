package dk.rammevaerk.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who write minutes ask every few seconds what others changed; that is cheap as long as nobody did. */
@RunningApp
class MinutesStampIT {
    private static final LocalDate DAY = LocalDate.of(2049, 3, 3);

    @LocalServerPort
    int port;

    @Autowired
    LiveMinutes live;

    @Autowired
    ItemTexts texts;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void everyChangeOfTheMinutesHasAStampOfItsOwn() {
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.begun("stempel-a", DAY);
        var item = new ItemId(fixture.item(meeting, "1.1"));
        var person = meetings.find(meeting).orElseThrow().attendances().getFirst();
        var seen = new HashSet<String>();
        for (Runnable act : List.<Runnable>of(
                () -> {},
                () -> texts.save(item, Part.MINUTES, 0, "Drøftet."),
                () -> live.tick(meeting, item, true),
                () -> live.mark(meeting, item, new Decision("Drøftet", Effect.NOTED)),
                () -> live.note(meeting, item, "Send svar", null, null),
                () -> live.set(meeting, java.util.Objects.requireNonNull(person.id()), new Presence(true, null, null)),
                () -> live.add(meeting, Attendance.of(false, "Direktøren i Holstebro", "Holstebro Kommune", null)),
                () -> cycle.approveMinutes(
                        meeting, meetings.find(meeting).orElseThrow().version()))) {
            act.run();
            assertThat(seen.add(live.stamp(meeting).orElseThrow())).isTrue();
            assertThat(seen.add(live.stamp(meeting).orElseThrow()))
                    .as("reading changes nothing")
                    .isFalse();
        }
    }

    @Test
    void whoKnowsTheNewestIsToldThatNothingChanged() {
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.begun("stempel-b", DAY);
        var address = "/moeder/" + meeting + "/referat/aendringer";
        var secretary = Visitor.as("sekretariat", port);
        var first = secretary.get(address);
        var stamp = first.headers().firstValue("ETag").orElseThrow();
        assertThat(secretary.get(address, "If-None-Match", stamp).statusCode()).isEqualTo(304);
        live.tick(meeting, new ItemId(fixture.item(meeting, "1.1")), true);
        var changed = secretary.get(address, "If-None-Match", stamp);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"done\":true");
    }
}
