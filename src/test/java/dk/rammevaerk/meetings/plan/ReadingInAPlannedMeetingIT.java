package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.OccasionFixture;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes that are read in for a day that the plan has. */
@RunningApp
class ReadingInAPlannedMeetingIT {
    @Autowired
    Planning planning;

    @Autowired
    MeetingPlan plan;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Occasion inThePlan(LocalDate day, boolean extraordinary) {
        return new Occasion(
                day,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Temadag",
                "Struer Rådhus",
                null,
                null,
                true,
                "https://moede.example/1",
                extraordinary);
    }

    private MeetingId read(LocalDate day) {
        return cycle.hold(HeldMeetingFixture.about("læst ind", "dassos", day));
    }

    @Test
    void theyFillThePlannedMeeting() {
        var day = LocalDate.of(1998, 3, 3);
        var planned = planning.plan("dassos", inThePlan(day, false), null);
        assertThat(meetings.doubles("dassos", OccasionFixture.atViborg(day))).isEmpty();

        assertThat(read(day)).isEqualTo(planned);
        assertThat(meetings.onDay("dassos", day)).containsExactly(planned);
        var meeting = meetings.find(planned).orElseThrow();
        assertThat(meeting.state()).isEqualTo(MeetingState.APPROVED);
        assertThat(meeting.version()).isEqualTo(1);
        assertThat(meeting.occasion().start())
                .isEqualTo(OccasionFixture.atViborg(day).start());
        assertThat(meeting.occasion().place()).isEqualTo("Viborg Rådhus");
        assertThat(meeting.occasion().virtual())
                .as("the document says where it was")
                .isFalse();
        assertThat(meeting.occasion().title()).as("the document does not say").isEqualTo("Temadag");
        assertThat(meeting.attendances())
                .extracting(Attendance::name)
                .containsExactly("Direktøren i Struer", "Direktøren i Skive", "Direktøren i Odder");
        assertThat(meetings.editions(planned)).hasSize(1);
    }

    @Test
    void oneThatIsOpenIsFilledToo() {
        var day = LocalDate.of(1998, 3, 4);
        var planned = planning.plan("dassos", inThePlan(day, false), null);
        cycle.open(planned, 0);
        assertThat(read(day)).isEqualTo(planned);
        assertThat(meetings.find(planned).orElseThrow().items())
                .extracting(Item::title)
                .contains("læst ind");
    }

    @Test
    void oneThatWasCancelledOrSentOrIsOfAnotherKindIsAnotherMeeting() {
        var day = LocalDate.of(1998, 3, 5);
        var cancelled = planning.plan("dassos", inThePlan(day, false), null);
        cycle.cancel(cancelled, 0, "Sne");
        var sent = planning.plan("dassos", inThePlan(day, false), null);
        cycle.open(sent, 0);
        cycle.send(sent, 1);
        var extraordinary = planning.plan("dassos", inThePlan(day, true), null);

        assertThat(meetings.doubles("dassos", OccasionFixture.atViborg(day)))
                .containsExactlyInAnyOrder(cancelled, sent, extraordinary);
        assertThat(read(day)).isNotIn(cancelled, sent, extraordinary);
        assertThat(meetings.onDay("dassos", day)).hasSize(4);
    }

    @Test
    void aSecondDocumentAboutTheSameDayIsARealDouble() {
        var day = LocalDate.of(1998, 3, 6);
        var planned = planning.plan("dassos", inThePlan(day, false), null);
        read(day);
        assertThat(meetings.doubles("dassos", OccasionFixture.atViborg(day))).containsExactly(planned);
        assertThat(read(day)).isNotEqualTo(planned);
    }

    @Test
    void theDemonstrationsFebruaryMeetingStandsOnce() {
        assertThat(plan.year(2026))
                .filteredOn(meeting ->
                        meeting.forum().equals("dassos") && meeting.date().equals(LocalDate.of(2026, 2, 27)))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.PUBLISHED));
    }
}
