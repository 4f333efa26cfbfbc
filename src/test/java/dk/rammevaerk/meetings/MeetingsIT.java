package dk.rammevaerk.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.files.Files;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a past meeting, and what each person sees of it on the way. */
@RunningApp
class MeetingsIT {
    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    @Autowired
    TestClock clock;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void aMeetingIsHeldThenPublishedThenTakenBack() {
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.about("livsforløb", "dassos", LocalDate.of(2019, 3, 1)));
        assertThat(meetings.find(id)).hasValueSatisfying(meeting -> {
            assertThat(meeting.isPublished()).isFalse();
            assertThat(meeting.version()).isZero();
        });

        cycle.publish(id, 0);
        assertThat(meetings.find(id).orElseThrow().publishedAt()).isEqualTo(clock.instant());
        SignedInAs.nobody();
        assertThat(meetings.find(id)).isPresent();
        assertThat(meetings.list("dassos", 2019)).extracting(MeetingSummary::id).contains(id);

        SignedInAs.secretariat();
        cycle.withdraw(id, 1);
        assertThat(meetings.find(id).orElseThrow().publishedAt()).isNull();
        SignedInAs.nobody();
        assertThat(meetings.find(id)).isEmpty();
        assertThat(meetings.list("dassos", 2019)).isEmpty();
    }

    @Test
    void nothingOfWhatWasHandedInIsLost() {
        SignedInAs.secretariat();
        var file = files.keep("referat.pdf", "application/pdf", "indhold".getBytes(StandardCharsets.UTF_8));
        var held = HeldMeetingFixture.of(
                "kosu",
                LocalDate.of(2018, 6, 4),
                file,
                List.of(
                        HeldMeetingFixture.item("1.1", "Fælles plan"),
                        HeldMeetingFixture.closedItem("1.2", "hemmeligt", "Personsag")));
        var meeting = meetings.find(cycle.hold(held)).orElseThrow();

        assertThat(meeting.state()).isEqualTo(MeetingState.APPROVED);
        assertThat(meeting.occasion()).isEqualTo(held.occasion());
        assertThat(meeting.remarks()).isEqualTo(held.remarks());
        assertThat(meeting.sourceFile()).isEqualTo(file);
        assertThat(meeting.attendances()).extracting(Attendance::withoutId).isEqualTo(held.attendances());
        assertThat(meeting.items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "attachments")
                .isEqualTo(held.items().stream().map(MeetingsIT::asItem).toList());
        assertThat(meeting.items().getFirst().attachments())
                .extracting(Attachment::number, Attachment::title)
                .containsExactly(tuple("1a", "Plan for Fælles plan"));
        assertThat(meeting.participants()).hasSize(2);
        assertThat(meeting.apologies()).extracting(Attendance::name).containsExactly("Direktøren i Odder");
        assertThat(meetings.readFrom(file)).hasValue(meeting.id());
        assertThat(meetings.onDay("kosu", LocalDate.of(2018, 6, 4))).containsExactly(meeting.id());
    }

    @Test
    void anUnpublishedMeetingIsForTheSecretariatAndItsForumAlone() {
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.about("ventetid", "kosu", LocalDate.of(2017, 5, 2)));
        assertThat(meetings.find(id)).isPresent();

        SignedInAs.memberOf("kosu");
        assertThat(meetings.find(id)).isPresent();
        assertThat(meetings.list(null, 2017)).extracting(MeetingSummary::id).containsExactly(id);

        SignedInAs.memberOf("dassos");
        assertThat(meetings.find(id)).isEmpty();
        assertThat(meetings.list(null, 2017)).isEmpty();
        SignedInAs.nobody();
        assertThat(meetings.find(id)).isEmpty();
    }

    @Test
    void aClosedItemIsItsNumberAndItsReasonForThoseOutside() {
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.about("et navn", "dassos", LocalDate.of(2016, 4, 4)));
        var item = meetings.find(id).orElseThrow().items().getFirst();
        cycle.publish(id, 0);
        cycle.close(id, 1, item.id(), "Punktet omtaler en personsag");

        SignedInAs.memberOf("kosu");
        assertThat(meetings.find(id).orElseThrow().items().getFirst())
                .isEqualTo(new Item(
                        item.id(),
                        "1.1",
                        Section.DECISION,
                        "",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        false,
                        "Punktet omtaler en personsag"));
        SignedInAs.memberOf("dassos");
        assertThat(meetings.find(id).orElseThrow().items().getFirst().title()).isEqualTo("et navn");

        SignedInAs.secretariat();
        cycle.open(id, 2, item.id());
        SignedInAs.nobody();
        assertThat(meetings.find(id).orElseThrow().items().getFirst()).isEqualTo(item);
    }

    @Test
    void whoeverWasSecondIsToldAndNothingIsWritten() {
        SignedInAs.secretariat();
        var id = cycle.hold(HeldMeetingFixture.about("samtidighed", "dassos", LocalDate.of(2015, 2, 2)));
        var item = meetings.find(id).orElseThrow().items().getFirst().id();
        cycle.publish(id, 0);

        assertThatExceptionOfType(MeetingChangedMeanwhile.class).isThrownBy(() -> cycle.publish(id, 0));
        assertThatExceptionOfType(MeetingChangedMeanwhile.class).isThrownBy(() -> cycle.withdraw(id, 0));
        assertThatExceptionOfType(MeetingChangedMeanwhile.class).isThrownBy(() -> cycle.close(id, 0, item, "for sent"));
        var meeting = meetings.find(id).orElseThrow();
        assertThat(meeting.isPublished()).isTrue();
        assertThat(meeting.version()).isEqualTo(1);
        assertThat(meeting.items()).noneMatch(Item::isClosed);
    }

    @Test
    void theArchiveIsNewestFirstAndCutToForumAndYear() {
        SignedInAs.secretariat();
        var march = cycle.hold(HeldMeetingFixture.about("a", "kkr", LocalDate.of(2014, 3, 3)));
        var december = cycle.hold(HeldMeetingFixture.about("b", "kkr", LocalDate.of(2014, 12, 31)));
        cycle.hold(HeldMeetingFixture.about("c", "kd-net", LocalDate.of(2014, 6, 1)));
        cycle.hold(HeldMeetingFixture.about("d", "kkr", LocalDate.of(2015, 1, 1)));

        assertThat(meetings.list("kkr", 2014)).extracting(MeetingSummary::id).containsExactly(december, march);
        assertThat(meetings.list(null, 2014)).hasSize(3);
        assertThat(meetings.list("kkr", 2014).getFirst().items()).isEqualTo(2);
    }

    private static Item asItem(HeldMeeting.HeldItem held) {
        return new Item(
                new ItemId(new UUID(0, 0)),
                held.number(),
                held.section(),
                held.title(),
                held.timeSlot(),
                held.presenters(),
                held.recommendations(),
                null,
                held.caseStatement(),
                List.of(),
                held.minutes(),
                List.of(),
                null,
                false,
                held.closedReason());
    }
}
