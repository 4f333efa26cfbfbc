package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.plan.Participants.Guest;
import dk.rammevaerk.meetings.plan.Participants.Substitute;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is expected at a coming meeting, in a forum of this test's own. */
@RunningApp
class ParticipantsIT {
    @Autowired
    Participants participants;

    @Autowired
    Planning planning;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    private String forum = "";
    private PersonId member = new PersonId(UUID.randomUUID());
    private MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void planAMeeting() {
        SignedInAs.secretariat();
        forum = "f" + UUID.randomUUID().toString().replace("-", "");
        parties.register(new Forum(forum, forum, "Et forum", null));
        member = parties.register("Aase, medlem", null, "0779");
        parties.seat(member, forum, false);
        parties.seat(parties.register("Åge, formand", null, "0671"), forum, true);
        meeting = planning.plan(forum, OccasionFixture.atViborg(LocalDate.of(2040, 1, 17)), null);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Participant the(String name) {
        return participants.of(meeting).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMembersAreExpectedTheChairFirst() {
        assertThat(participants.of(meeting))
                .extracting(Participant::name, Participant::organisation, Participant::role, Participant::apology)
                .containsExactly(
                        tuple("Åge, formand", "Struer Kommune", "formand", false),
                        tuple("Aase, medlem", "Skive Kommune", null, false));
        assertThat(the("Aase, medlem").person()).isEqualTo(member);
    }

    @Test
    void anApologyNamesTheSubstituteAndIsTakenBackWithThem() {
        var absent = the("Aase, medlem");
        participants.apologise(meeting, absent.id(), new Substitute("Vikar", null));
        assertThat(the("Aase, medlem").apology()).isTrue();
        assertThat(the("Vikar"))
                .extracting(Participant::kind, Participant::organisation, Participant::substituteFor)
                .containsExactly(Kind.SUBSTITUTE, "Skive Kommune", "Aase, medlem");

        participants.apologise(meeting, absent.id(), new Substitute("En anden", "Viborg Kommune"));
        assertThat(participants.of(meeting)).extracting(Participant::name).doesNotContain("Vikar");
        participants.comeAfterAll(meeting, absent.id());
        assertThat(participants.of(meeting)).hasSize(2).noneMatch(Participant::apology);
    }

    @Test
    void aMemberAnswersForThemselvesAndForNobodyElse() {
        SignedInAs.memberOf(forum);
        assertThat(participants.own(meeting)).as("the account is nobody's yet").isEmpty();
        assertThatExceptionOfType(ParticipantGone.class).isThrownBy(() -> participants.apologiseMyself(meeting, null));

        parties.tie(member, "proeve");
        assertThat(participants.apologiseMyself(meeting, null).name()).isEqualTo("Aase, medlem");
        assertThat(participants.own(meeting))
                .hasValueSatisfying(own -> assertThat(own.apology()).isTrue());
        participants.comeMyselfAfterAll(meeting);
        assertThat(participants.own(meeting).orElseThrow().apology()).isFalse();
        parties.tie(null, "proeve");
        assertThat(participants.own(meeting)).isEmpty();
    }

    @Test
    void aGuestIsAddedAndTakenOffAMemberIsNot() {
        participants.addGuest(meeting, new Guest("Konsulenten", "KL", null, null));
        assertThat(participants.of(meeting).getLast())
                .extracting(Participant::kind, Participant::name, Participant::organisation)
                .containsExactly(Kind.GUEST, "Konsulenten", "KL");
        participants.remove(meeting, the("Konsulenten").id());
        assertThat(participants.of(meeting)).hasSize(2);
        var id = the("Aase, medlem").id();
        assertThatExceptionOfType(ParticipantGone.class).isThrownBy(() -> participants.remove(meeting, id));
    }

    @Test
    void whatChangesInTheForumIsOfferedAndFollowed() {
        assertThat(participants.changes(meeting, forum).isEmpty()).isTrue();
        participants.apologise(meeting, the("Aase, medlem").id(), new Substitute("Vikar", null));
        jdbc.sql("delete from parties.membership where person_id = ?")
                .param(member.value())
                .update();
        parties.seat(parties.register("Ny i forummet", null, null), forum, false);

        var changes = participants.changes(meeting, forum);
        assertThat(changes.joined()).extracting(one -> one.person().name()).containsExactly("Ny i forummet");
        assertThat(changes.left()).extracting(Participant::name).containsExactly("Aase, medlem");
        participants.followForum(meeting);
        assertThat(participants.of(meeting))
                .extracting(Participant::name)
                .containsExactly("Åge, formand", "Ny i forummet");
        assertThat(participants.changes(meeting, forum).isEmpty()).isTrue();
    }

    @Test
    void onceTheMeetingBeganTheMinutesSayWhoWasThere() {
        cycle.open(meeting, 0);
        cycle.send(meeting, 1);
        cycle.begin(meeting, 2);
        var id = the("Aase, medlem").id();
        assertThatExceptionOfType(ParticipantsSettled.class)
                .isThrownBy(() -> participants.apologise(meeting, id, null));
        assertThatExceptionOfType(ParticipantsSettled.class)
                .isThrownBy(() -> participants.addGuest(meeting, new Guest("For sent", null, null, null)));
        assertThatExceptionOfType(ParticipantsSettled.class).isThrownBy(() -> participants.followForum(meeting));
    }
}
