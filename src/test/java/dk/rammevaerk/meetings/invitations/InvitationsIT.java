package dk.rammevaerk.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.Participants.Guest;
import dk.rammevaerk.meetings.plan.Participants.Substitute;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.notices.Mail.Invitation;
import dk.rammevaerk.notices.Mail.Method;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.notices.OutboxEntry;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What participants are told of a meeting, from its agenda to its cancellation. */
@RunningApp
class InvitationsIT {
    private static final String SKIVE = "direktoer.skive@rammevaerk.example";

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Participants participants;

    @Autowired
    Invitations invitations;

    @Autowired
    CalendarLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    Parties parties;

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
    void aMeetingIsOneEntryInTheCalendarsFromAgendaToCancellation() {
        var meeting = meetingWithAnItemCalled("Hemmelig overtagelse");
        cycle.send(meeting, 1);
        assertThat(invitations.areSent(meeting)).isTrue();
        invitations.invite(meeting);
        cycle.cancel(meeting, 2, "Formanden er syg");

        assertThat(mails(meeting))
                .extracting(mail -> mail.subject().split(" ", -1)[0])
                .containsOnly("Dagsorden", "Møde", "Aflyst:");
        var calendars = mails(meeting).stream()
                .map(Mail::invitation)
                .filter(Objects::nonNull)
                .toList();
        assertThat(calendars).hasSize(3);
        assertThat(calendars).allSatisfy(one -> assertThat(one.content()).contains("UID:" + meeting + "@rammevaerk"));
        assertThat(calendars.getFirst().method()).isEqualTo(Method.CANCEL);
        assertThat(calendars.getFirst().content()).contains("SEQUENCE:3", "STATUS:CANCELLED");
        assertThat(calendars.getLast().content()).contains("SEQUENCE:1", "TZID=Europe/Copenhagen:20130506T084500");
    }

    @Test
    void aMailNeverSaysWhatIsOnTheAgenda() {
        var meeting = meetingWithAnItemCalled("Hemmelig overtagelse");
        cycle.send(meeting, 1);
        assertThat(mails(meeting)).isNotEmpty().allSatisfy(mail -> assertThat(mail.toString())
                .doesNotContain("overtagelse"));
    }

    @Test
    void nobodyIsToldOfACancelledMeetingTheyHadNotHeardOf() {
        var meeting = meetingWithAnItemCalled("Plan");
        cycle.cancel(meeting, 1, "Formanden er syg");
        assertThat(mails(meeting)).isEmpty();
    }

    @Test
    void oneWhoIsNotComingGetsTheAgendaAndNoInvitation() {
        var meeting = meetingWithAnItemCalled("Plan");
        jdbc.sql("update meetings.attendance set apology = true where meeting_id = ?")
                .param(meeting.value())
                .update();
        cycle.send(meeting, 1);
        assertThat(mails(meeting)).isNotEmpty().allSatisfy(mail -> assertThat(mail.invitation())
                .isNull());
    }

    @Test
    void aGuestWhoIsTakenOffTheListIsCalledOffOnceAndTheOthersHearNothing() {
        var meeting = comingMeeting();
        participants.addGuest(meeting, new Guest("Konsulenten", "KL", "konsulent@rammevaerk.example", null));
        invitations.invite(meeting);
        participants.remove(meeting, participants.of(meeting).getLast().id());
        invitations.invite(meeting);

        var sent = calendars(meeting, "konsulent@rammevaerk.example");
        assertThat(sent).extracting(Invitation::method).containsExactly(Method.CANCEL, Method.REQUEST);
        assertThat(sent.getFirst().content())
                .contains("UID:" + meeting + "@rammevaerk", "SEQUENCE:2", "METHOD:CANCEL")
                .doesNotContain("STATUS:");
        assertThat(sent.getLast().content()).contains("UID:" + meeting + "@rammevaerk", "SEQUENCE:1");
        assertThat(calendars(meeting, SKIVE)).extracting(Invitation::method).containsOnly(Method.REQUEST);

        cycle.cancel(meeting, 1, "Formanden er syg");
        assertThat(calendars(meeting, "konsulent@rammevaerk.example"))
                .as("they were called off already")
                .hasSize(2);
        assertThat(calendars(meeting, SKIVE).getFirst().content()).contains("SEQUENCE:4", "STATUS:CANCELLED");
    }

    @Test
    void aSubstituteWhoIsReplacedIsCalledOff() {
        var meeting = comingMeeting();
        var member = participants.of(meeting).getFirst().id();
        participants.apologise(meeting, member, new Substitute("Den første", null));
        participants.reach(meeting, participants.of(meeting).getLast().id(), "foerste@rammevaerk.example");
        invitations.invite(meeting);
        participants.apologise(meeting, member, new Substitute("Den anden", null));
        participants.reach(meeting, participants.of(meeting).getLast().id(), "anden@rammevaerk.example");
        assertThat(calendars(meeting, "foerste@rammevaerk.example"))
                .extracting(Invitation::method)
                .containsExactly(Method.CANCEL, Method.REQUEST);
        participants.comeAfterAll(meeting, member);
        assertThat(calendars(meeting, "anden@rammevaerk.example"))
                .as("they had not been invited yet")
                .isEmpty();
    }

    @Test
    void oneWhoSentAnApologyAfterTheInvitationHasTheMeetingCancelledInTheirCalendarToo() {
        var meeting = comingMeeting();
        invitations.invite(meeting);
        participants.apologise(meeting, participants.of(meeting).getFirst().id(), null);
        assertThat(calendars(meeting, SKIVE)).as("an apology calls nobody off").hasSize(1);
        cycle.cancel(meeting, 1, "Formanden er syg");
        assertThat(calendars(meeting, SKIVE))
                .extracting(Invitation::method)
                .containsExactly(Method.CANCEL, Method.REQUEST);
    }

    @Test
    void whoeverHasNoAddressIsNamed() {
        var meeting = comingMeeting();
        participants.addGuest(meeting, new Guest("Uden adresse", "KL", null, null));
        assertThat(invitations.invitees(meeting))
                .extracting(Invitee::name, Invitee::isReached)
                .containsExactly(tuple("Direktøren i Skive", true), tuple("Uden adresse", false));
    }

    @Test
    void aSecretLinkShowsTheForumsMeetingsUntilItIsEnded() {
        meetingWithAnItemCalled("Hemmelig overtagelse");
        SignedInAs.account("medlem", Grant.inForum(Role.MEMBER, "dassos"));
        var secret = links.make("dassos");
        SignedInAs.nobody();
        assertThat(links.calendar(secret))
                .hasValueSatisfying(calendar ->
                        assertThat(calendar).contains("BEGIN:VEVENT").doesNotContain("overtagelse"));
        assertThat(links.calendar(secret + "x")).isEmpty();

        SignedInAs.account("medlem", Grant.inForum(Role.MEMBER, "dassos"));
        var other = links.make("dassos");
        SignedInAs.nobody();
        assertThat(links.calendar(secret)).as("a new link ends the old one").isEmpty();
        SignedInAs.account("medlem", Grant.inForum(Role.MEMBER, "dassos"));
        links.end("dassos");
        SignedInAs.nobody();
        assertThat(links.calendar(other)).isEmpty();
    }

    @Test
    void aLinkIsWorthNothingOutsideOnesOwnFora() {
        SignedInAs.account("medlem", Grant.inForum(Role.MEMBER, "dassos"));
        var secret = links.make("kkr");
        SignedInAs.nobody();
        assertThat(links.calendar(secret)).isEmpty();
    }

    /** The newest first. */
    private List<Invitation> calendars(MeetingId meeting, String address) {
        return mails(meeting).stream()
                .filter(mail -> address.equals(mail.address()))
                .map(Mail::invitation)
                .filter(Objects::nonNull)
                .toList();
    }

    private MeetingId comingMeeting() {
        return meetingWithAnItemCalled("Plan");
    }

    private MeetingId meetingWithAnItemCalled(String title) {
        var meeting = cycle.plan("dassos", OccasionFixture.atViborg(LocalDate.of(2013, 5, 6)));
        var person = parties.persons().stream()
                .filter(one -> one.name().equals("Direktøren i Skive"))
                .findFirst()
                .orElseThrow();
        parties.reach(person.id(), SKIVE);
        jdbc.sql("delete from meetings.attendance where meeting_id = ?")
                .param(meeting.value())
                .update();
        jdbc.sql("""
                        insert into meetings.attendance (meeting_id, ordinal, apology, name, person_id)
                        values (?, 0, false, ?, ?)""")
                .params(meeting.value(), person.name(), person.id().value())
                .update();
        jdbc.sql("insert into meetings.item (meeting_id, ordinal, section, title) values (?, 99, 'DECISION', ?)")
                .params(meeting.value(), title)
                .update();
        cycle.open(meeting, 0);
        return meeting;
    }

    private List<Mail> mails(MeetingId meeting) {
        return outbox.newest().stream()
                .map(OutboxEntry::mail)
                .filter(mail -> meeting.value().equals(mail.about()))
                .toList();
    }
}
