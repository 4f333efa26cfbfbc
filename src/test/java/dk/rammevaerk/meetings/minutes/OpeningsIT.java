package dk.rammevaerk.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.Suspect.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is opened in a published meeting is read by everybody at once; so it is looked through before. */
@RunningApp
class OpeningsIT {
    private static final AtomicInteger DAYS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Openings openings;

    @Autowired
    LookThrough lookThrough;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    private MeetingId id = new MeetingId(new UUID(0, 0));

    @BeforeEach
    void holdAMeeting() {
        SignedInAs.secretariat();
        id = cycle.hold(HeldMeetingFixture.of(
                "dassos",
                LocalDate.of(2009, 3, 1).plusDays(DAYS.getAndIncrement()),
                null,
                List.of(
                        HeldMeetingFixture.item("1.1", "Priser på licitation"),
                        HeldMeetingFixture.closedItem("1.2", "Anna Elverhøj", "Punktet omtaler en personsag"))));
    }

    @AfterEach
    void takeItBack() {
        SignedInAs.secretariat();
        if (now().isPublished()) cycle.withdraw(id, now().version());
        SignedInAs.nobody();
    }

    private Meeting now() {
        return meetings.find(id).orElseThrow();
    }

    @Test
    void anItemOfAPublishedMeetingIsOpenedWhenAllOfItWasLookedThrough() {
        cycle.publish(id, 0);
        var closed = now().items().getLast().id();
        assertThatExceptionOfType(NotLookedThrough.class)
                .isThrownBy(() -> openings.open(id, now().version(), closed, null));
        assertThat(new Visitor(port).get("/moeder/" + id + "/" + closed).body()).doesNotContain("Elverhøj");

        var toSee = lookThrough.unseen(openings.toLookThrough(id, closed, null).orElseThrow());
        assertThat(toSee)
                .extracting(Suspect::kind)
                .contains(Kind.NAME, Kind.ATTACHMENT)
                .doesNotContain(Kind.CLOSED);
        assertThat(toSee).extracting(Suspect::item).containsOnly(closed);
        lookThrough.see(id, toSee.stream().map(Suspect::key).toList());
        openings.open(id, now().version(), closed, null);
        assertThat(new Visitor(port).get("/moeder/" + id + "/" + closed).body()).contains("Elverhøj");
    }

    @Test
    void anAttachmentOfAPublishedMeetingIsOpenedTheSameWay() {
        var item = now().items().getFirst();
        var attachment = item.attachments().getFirst();
        cycle.close(id, 0, attachment.id(), "Indeholder priser");
        cycle.publish(id, now().version());
        assertThatExceptionOfType(NotLookedThrough.class)
                .isThrownBy(() -> openings.open(id, now().version(), item.id(), attachment.id()));
        var toSee = lookThrough.unseen(
                openings.toLookThrough(id, item.id(), attachment.id()).orElseThrow());
        assertThat(toSee).filteredOn(one -> one.kind() == Kind.ATTACHMENT).isNotEmpty();
        lookThrough.see(id, toSee.stream().map(Suspect::key).toList());
        openings.open(id, now().version(), item.id(), attachment.id());
        assertThat(now().items().getFirst().attachments()).noneMatch(one -> one.isClosed());
    }

    @Test
    void whatNobodyOutsideReadsIsOpenedAtOnce() {
        var closed = now().items().getLast().id();
        openings.open(id, now().version(), closed, null);
        assertThat(now().items()).noneMatch(one -> one.isClosed());
    }

    @Test
    void theButtonOnAPublishedItemLeadsThroughTheLookThrough() {
        cycle.publish(id, 0);
        var closed = "/moeder/" + id + "/" + now().items().getLast().id();
        var secretariat = Visitor.as("sekretariat", port);
        assertThat(secretariat.get(closed).body()).contains("Se igennem og åbn", closed + "/aabn");
        assertThat(secretariat.get(closed + "/aabn").body())
                .contains("Åbn punkt 1.2 for offentligheden?", "Anna Elverhøj");
        var refused = secretariat.post(closed + "/aabn", "version", String.valueOf(now().version()));
        assertThat(Visitor.pathOf(refused)).isEqualTo(closed + "/aabn");
        assertThat(now().items().getLast().isClosed()).isTrue();
        assertThat(Visitor.as("medlem", port).get(closed + "/aabn").statusCode())
                .isNotEqualTo(200);
    }
}
