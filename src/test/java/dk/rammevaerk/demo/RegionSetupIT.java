package dk.rammevaerk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Attention;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds who starts the program for the first time. */
@RunningApp
class RegionSetupIT {
    private static final List<String> DEMONSTRATED = List.of("dassos", "kosu", "kd-net", "kkr");

    /** The days of the three minutes, newest first; other tests hold meetings of their own on other days. */
    private static final List<LocalDate> HELD =
            List.of(LocalDate.of(2026, 2, 27), LocalDate.of(2025, 10, 9), LocalDate.of(2025, 3, 19));

    @Autowired
    RegionSetup setup;

    @Autowired
    Parties parties;

    @Autowired
    Accounts accounts;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingPlan plan;

    @Autowired
    Participants participants;

    @Autowired
    Appointments appointments;

    @Autowired
    Cases cases;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void theRegionHasNineteenMunicipalitiesAndItself() {
        assertThat(parties.authorities())
                .filteredOn(one -> one.region().equals("1082"))
                .hasSize(20)
                .filteredOn(one -> one.kind() == Authority.Kind.REGION)
                .hasSize(1);
    }

    @Test
    void itsForaAreThereAndTheClosedOneSaysSo() {
        assertThat(parties.fora())
                .extracting(Forum::code)
                .contains("dassos", "kosu", "kd-net", "kkr", "takstgruppen", "forretningsudvalget");
        assertThat(parties.forum("forretningsudvalget").orElseThrow().closedFrom())
                .isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(parties.persons()).hasSizeGreaterThan(19);
    }

    @Test
    void thereIsAnAccountForEveryRole() {
        var demo = accounts.all().stream().filter(Account::demo).toList();
        assertThat(demo.stream().flatMap(account -> account.grants().stream()).map(Grant::role))
                .containsAll(Arrays.asList(Role.values()));
    }

    @Test
    void threeMeetingsAreReadInAndTwoOfThemPublished() {
        SignedInAs.secretariat();
        var demo = meetings.list("dassos", null).stream()
                .filter(meeting -> HELD.contains(meeting.date()))
                .toList();
        assertThat(demo)
                .extracting(MeetingSummary::date, MeetingSummary::published)
                .containsExactly(tuple(HELD.get(0), true), tuple(HELD.get(1), false), tuple(HELD.get(2), true));
        for (var summary : demo) {
            var meeting = meetings.find(summary.id()).orElseThrow();
            assertThat(meeting.items()).as(summary.date().toString()).isNotEmpty();
            assertThat(meeting.items()).extracting(Item::title).doesNotContain("");
            assertThat(meeting.participants().isEmpty())
                    .as("only the scan does not say who was there")
                    .isEqualTo(!meeting.isPublished());
            assertThat(meeting.sourceFile()).isNotNull();
        }
    }

    @Test
    void twoYearsArePlannedWithOneMovedOneCancelledAndTheNextOneOpen() {
        SignedInAs.secretariat();
        var coming = plan.year(2027);
        assertThat(plan.year(2026))
                .filteredOn(meeting -> DEMONSTRATED.contains(meeting.forum()))
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(coming)
                .filteredOn(meeting -> !meeting.moves().isEmpty())
                .extracting(PlannedMeeting::forum)
                .contains("dassos");
        assertThat(coming).extracting(PlannedMeeting::state).contains(MeetingState.CANCELLED);
        assertThat(coming)
                .anyMatch(meeting ->
                        meeting.occasion().extraordinary() && meeting.occasion().virtual());
        assertThat(coming).anyMatch(meeting -> meeting.occasion().title() != null);
        var next = coming.getFirst();
        assertThat(next.forum()).isEqualTo("dassos");
        assertThat(next.state()).isEqualTo(MeetingState.OPEN);
        assertThat(next.deadline()).isEqualTo(next.date().minusWeeks(3));
        assertThat(plan.rules("dassos").sending(next.date()))
                .isEqualTo(next.date().minusWeeks(2));
        assertThat(participants.of(next.id())).hasSizeGreaterThan(19);
        assertThat(participants.of(next.id()).getFirst().role()).isEqualTo("formand");
    }

    @Test
    void bodiesHaveVacantAndExpiringSeatsAndOneIsClosed() {
        SignedInAs.secretariat();
        var all = appointments.all();
        var day = LocalDate.of(2026, 11, 28);
        assertThat(all.stream().map(one -> one.body().name()))
                .contains("Ankestyrelsens Dialogforum", "Besøgsgruppen til Socialtilsyn Midt");
        var koordinationsforum = all.stream()
                .filter(one -> one.body().name().endsWith("Koordinationsforum"))
                .findFirst()
                .orElseThrow();
        assertThat(koordinationsforum.attention(day, Appointments.horizon(day)))
                .as("one of the two seats is followed up already")
                .hasSize(1);
        assertThat(Appointments.attention(all, day))
                .extracting(Attention::reason)
                .contains(Attention.Reason.VACANT, Attention.Reason.EXPIRES);
        assertThat(all).anyMatch(one -> one.body().isClosedOn(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void theDirectorsAccountsAreTheirs() {
        assertThat(parties.personOf("formand")).isPresent();
        assertThat(parties.personOf("medlem")).isPresent();
        assertThat(parties.personOf("sekretariat")).isEmpty();
    }

    @Test
    void itsCasesMovedWhenTheySayThemselves() {
        SignedInAs.secretariat();
        var moved = Map.of(
                "2025-31", LocalDate.of(2026, 6, 17),
                "2026-14", LocalDate.of(2026, 9, 1),
                "2026-15", LocalDate.of(2026, 9, 1),
                "2026-16", LocalDate.of(2026, 2, 27),
                "2026-17", LocalDate.of(2026, 10, 30),
                "2026-18", LocalDate.of(2026, 4, 20));
        assertThat(moved).allSatisfy((number, day) -> {
            var file = cases.find(CaseNumber.of(number).orElseThrow())
                    .orElseThrow()
                    .file();
            assertThat(file.movedAt().atZone(DanishFormat.ZONE).toLocalDate())
                    .as(number)
                    .isEqualTo(day);
        });
    }

    @Test
    void aSecondStartChangesNothing() {
        SignedInAs.secretariat();
        int before = meetings.list(null, null).size();
        int users = accounts.all().size();
        setup.afterSingletonsInstantiated();
        assertThat(meetings.list(null, null)).hasSize(before);
        assertThat(accounts.all()).hasSize(users);
    }
}
