package dk.rammevaerk.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.appointments.Appointee.Known;
import dk.rammevaerk.appointments.Appointee.Newcomer;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import dk.rammevaerk.parties.PersonId;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry.Kind;
import dk.rammevaerk.search.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats and who holds them, in a body of this test's own. */
@RunningApp
class AppointmentsIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2041, 1, 1);
    private static final DateRange TWO_YEARS = DateRange.ofClosed(NEW_YEAR, LocalDate.of(2042, 12, 31));

    @LocalServerPort
    int port;

    @Autowired
    Bodies bodies;

    @Autowired
    Appointments appointments;

    @Autowired
    Appointing appointing;

    @Autowired
    AppointmentStore store;

    @Autowired
    WaitingSeats waiting;

    @Autowired
    Parties parties;

    @Autowired
    Search search;

    @Autowired
    TransactionTemplate transaction;

    private String name = "";
    private BodyId body = new BodyId(UUID.randomUUID());
    private SeatId seat = new SeatId(UUID.randomUUID());
    private PersonId first = new PersonId(UUID.randomUUID());
    private PersonId second = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aBodyWithAVacantSeat() {
        SignedInAs.secretariat();
        name = "Organ " + UUID.randomUUID();
        body = bodies.add(CompositionFixture.facts(name));
        seat = bodies.addSeat(body, new Seat.Facts("Medlem", null, null));
        first = parties.register("Den første", "Direktør, Skive Kommune", "0779");
        second = parties.register("Den anden", null, "0671");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private AppointmentId appoint(PersonId person, DateRange period) {
        return appointing.appoint(seat, new NewAppointment(new Known(person), period, null, "DASSOS 2040/7"));
    }

    private SeatHistory history() {
        return appointments.of(seat).orElseThrow().seat(seat).orElseThrow();
    }

    @Test
    void oneLeavesOnTheDayBeforeTheNextComes() {
        appoint(first, TWO_YEARS);
        appoint(second, DateRange.startingOn(LocalDate.of(2043, 1, 1)));
        assertThat(history().on(LocalDate.of(2042, 12, 31)).orElseThrow().person())
                .isEqualTo(first);
        assertThat(history().on(LocalDate.of(2043, 1, 1)).orElseThrow().person())
                .isEqualTo(second);
        assertThat(history().on(LocalDate.of(2040, 12, 31))).isEmpty();
    }

    @Test
    void whoeverComesIntoATakenSeatIsToldWhoSitsThere() {
        appoint(first, TWO_YEARS);
        var lastDay = LocalDate.of(2042, 12, 31);
        assertThatExceptionOfType(SeatTaken.class)
                .isThrownBy(() -> appoint(second, DateRange.startingOn(lastDay)))
                .satisfies(taken -> {
                    assertThat(taken.holder().person()).isEqualTo(first);
                    assertThat(taken.holder().period().lastDay()).isEqualTo(lastDay);
                });
        assertThat(history().appointments()).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesTwoInOneSeat() {
        store.insert(seat, first, TWO_YEARS, null, null);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> store.insert(seat, second, DateRange.startingOn(LocalDate.of(2042, 12, 31)), null, null))
                .withMessageContaining("one_holder");
    }

    /** Without the service's lock: each looks, sees a vacant seat, and writes. */
    @Test
    void ofTwoTransactionsThatWriteAtOnceTheDatabaseTakesOne() throws Exception {
        var meet = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(writing(first, meet));
            var other = both.submit(writing(second, meet));
            assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("written", "refused");
        }
        assertThat(history().appointments()).hasSize(1);
    }

    private Callable<String> writing(PersonId person, CyclicBarrier meet) {
        return () -> {
            try {
                transaction.executeWithoutResult(whole -> {
                    assertThat(store.all(body)).isEmpty();
                    await(meet);
                    store.insert(seat, person, TWO_YEARS, null, null);
                });
                return "written";
            } catch (DataIntegrityViolationException | PessimisticLockingFailureException refused) {
                // two that check each other at the same moment wait for each other, until the database ends one
                return "refused";
            }
        };
    }

    @Test
    void ofTwoSecretariesAtOnceTheSecondIsToldAboutTheFirst() throws Exception {
        var meet = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(appointing(first, meet));
            var other = both.submit(appointing(second, meet));
            assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("written", "told");
        }
        assertThat(history().appointments()).hasSize(1);
    }

    private Callable<String> appointing(PersonId person, CyclicBarrier meet) {
        return () -> {
            await(meet);
            try {
                appoint(person, TWO_YEARS);
                return "written";
            } catch (SeatTaken taken) {
                assertThat(taken.holder().person()).isNotEqualTo(person);
                return "told";
            }
        };
    }

    private static void await(CyclicBarrier meet) {
        try {
            meet.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAppointmentEndsEarlyWithAReasonAndNeverLaterThanItDoes() {
        var id = appoint(first, TWO_YEARS);
        assertThatExceptionOfType(EndsAlready.class)
                .isThrownBy(() -> appointing.end(id, 0, LocalDate.of(2042, 12, 31), "Nyt job"));
        assertThatExceptionOfType(EmptyPeriod.class)
                .isThrownBy(() -> appointing.end(id, 0, NEW_YEAR.minusDays(1), "Nyt job"));
        appointing.end(id, 0, NEW_YEAR, "Nyt job");
        var ended = appointments.find(id).orElseThrow();
        assertThat(ended.period().lastDay()).isEqualTo(NEW_YEAR);
        assertThat(ended.endedReason()).isEqualTo("Nyt job");
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> appointing.end(id, 0, NEW_YEAR, "Igen"));
    }

    @Test
    void aReplacementEndsOneAndBeginsTheNext() {
        var id = appoint(first, TWO_YEARS);
        var takesOver = LocalDate.of(2041, 8, 1);
        assertThatExceptionOfType(EmptyPeriod.class)
                .isThrownBy(() -> appointing.replace(
                        id,
                        0,
                        null,
                        new NewAppointment(new Known(second), DateRange.startingOn(NEW_YEAR), null, null)));
        var next = appointing.replace(
                id,
                0,
                "Nyt job",
                new NewAppointment(
                        new Newcomer("Den helt nye", "Socialchef", "0665"),
                        new DateRange(takesOver, TWO_YEARS.until()),
                        new AgreementPeriod(2041, 2042),
                        null));
        assertThat(history().on(takesOver.minusDays(1)).orElseThrow().person()).isEqualTo(first);
        assertThat(history().on(takesOver).orElseThrow().id()).isEqualTo(next);
        assertThat(parties.persons())
                .filteredOn(person ->
                        person.id().equals(appointments.find(next).orElseThrow().person()))
                .extracting(Person::authority)
                .containsExactly("0665");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> appointing.replace(
                        id,
                        0,
                        null,
                        new NewAppointment(new Known(second), DateRange.startingOn(NEW_YEAR), null, null)));
    }

    @Test
    void aReplacementThatRunsIntoTheNextHolderChangesNothing() {
        var id = appoint(first, TWO_YEARS);
        appoint(second, DateRange.startingOn(LocalDate.of(2043, 1, 1)));
        assertThatExceptionOfType(SeatTaken.class)
                .isThrownBy(() -> appointing.replace(
                        id,
                        0,
                        null,
                        new NewAppointment(
                                new Known(second), DateRange.startingOn(LocalDate.of(2042, 1, 1)), null, null)));
        assertThat(appointments.find(id).orElseThrow().period()).isEqualTo(TWO_YEARS);
    }

    @Test
    void aClosingEndsWhatIsOpenAndRefusesWhatWouldOutliveIt() {
        var now = appoint(first, TWO_YEARS);
        var later = appoint(second, DateRange.startingOn(LocalDate.of(2043, 1, 1)));
        var from = LocalDate.of(2042, 7, 1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("who closes must have been told of all")
                .isThrownBy(() -> bodies.close(body, 0, from, "Nedlagt", Set.of(now)));
        bodies.close(body, 0, from, "Nedlagt", Set.of(now, later));
        assertThat(appointments.find(now).orElseThrow().period().lastDay()).isEqualTo("2042-06-30");
        assertThat(appointments.find(later)).isEmpty();
        assertThatExceptionOfType(BodyIsClosed.class)
                .isThrownBy(() -> appoint(second, DateRange.startingOn(LocalDate.of(2042, 7, 1))));
        assertThat(appointments.find(body).orElseThrow().isVacant(history(), from))
                .isFalse();
    }

    @Test
    void whoChangesSecondIsToldAndANameIsTakenOnce() {
        bodies.change(body, 0, CompositionFixture.facts(name + " A"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> bodies.change(body, 0, CompositionFixture.facts(name + " B")));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> bodies.add(CompositionFixture.facts(name + " A")));
        bodies.changeSeat(seat, 0, new Seat.Facts("Formand", null, null));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> bodies.changeSeat(seat, 0, new Seat.Facts("Medlem", null, null)));
    }

    @Test
    void onlyASeatThatIsNoHistoryCanBeRemoved() {
        var substitute = bodies.addSeat(body, new Seat.Facts("Suppleant", null, seat));
        assertThatExceptionOfType(SeatInUse.class).isThrownBy(() -> bodies.removeSeat(seat, 0));
        bodies.removeSeat(substitute, 0);
        appoint(first, TWO_YEARS);
        assertThatExceptionOfType(SeatInUse.class).isThrownBy(() -> bodies.removeSeat(seat, 0));
        var elsewhere = bodies.add(CompositionFixture.facts(name + " to"));
        assertThatExceptionOfType(NotThere.class)
                .as("a substitute for a seat elsewhere")
                .isThrownBy(() -> bodies.addSeat(elsewhere, new Seat.Facts("Suppleant", null, seat)));
    }

    @Test
    void aPersonsSeatsAreTheirs() {
        appoint(first, TWO_YEARS);
        assertThat(appointments.of(first)).singleElement().satisfies(one -> {
            assertThat(one.body().name()).isEqualTo(name);
            assertThat(one.appointment().decision()).isEqualTo("DASSOS 2040/7");
        });
        assertThat(appointments.of(second)).isEmpty();
    }

    @Test
    void thePublicReadsNothingAndAMemberReadsAll() {
        var id = appoint(first, TWO_YEARS);
        SignedInAs.nobody();
        assertThat(appointments.all()).isEmpty();
        assertThat(appointments.find(body)).isEmpty();
        assertThat(appointments.of(seat)).isEmpty();
        assertThat(appointments.find(id)).isEmpty();
        assertThat(appointments.of(first)).isEmpty();
        assertThat(waiting.forTheSecretariat()).isEmpty();
        assertThat(waiting.mine()).isEmpty();
        SignedInAs.memberOf("et-forum");
        assertThat(appointments.find(body)).isPresent();
        assertThat(waiting.forTheSecretariat()).isEmpty();
        var stranger = new Visitor(port);
        assertThat(Visitor.pathOf(stranger.get("/udpegninger/" + body))).isEqualTo("/log-paa");
        var member = Visitor.as("medlem", port);
        assertThat(member.get("/udpegninger/" + body).body()).contains(name).doesNotContain("Ret organ");
        assertThat(member.post("/udpegninger/" + body + "/ret", "navn", "Nej").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWaitsIsTheVacantSeat() {
        assertThat(waiting.forTheSecretariat())
                .filteredOn(one -> one.href().equals("/udpegninger/" + body))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).isEqualTo(name + ": Medlem er ledig");
                    assertThat(one.late()).isTrue();
                });
    }

    @Test
    void theBodyIsFoundByWhoSitsInItAndByNobodyOutside() {
        var word = "dialogord" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        appointing.appoint(seat, new NewAppointment(new Newcomer(word, null, null), TWO_YEARS, null, null));
        var query = new SearchQuery(word, null, null, Kind.BODY, 1);
        assertThat(search.find(query, Actor.PUBLIC).total()).isZero();
        var reporter = new Actor("proeve", "Prøve", Set.of(Grant.forAuthority(Role.REPORTER, "0779")));
        assertThat(search.find(query, reporter).results()).singleElement().satisfies(found -> {
            assertThat(found.heading()).isEqualTo(name);
            assertThat(found.href()).isEqualTo("/udpegninger/" + body);
        });
    }
}
