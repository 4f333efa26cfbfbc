package dk.rammevaerk.meetings.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.texts.ItemText.Outcome;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people write at once, on PostgreSQL: whatever was saved is in the item or in its history. */
@RunningApp
class ItemTextsIT {
    private static final int WRITERS = 6;
    private static final int SAVES = 12;

    @Autowired
    JdbcClient jdbc;

    private BegunMeetingFixture fixture;

    @Autowired
    ItemTexts texts;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    private MeetingId meeting;
    private ItemId item;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        fixture = new BegunMeetingFixture(cycle, jdbc);
        meeting = fixture.begun("dassos", LocalDate.of(2032, 4, 5));
        item = new ItemId(fixture.item(meeting, "1.1"));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Saving save(int version, String text) {
        return texts.save(item, Part.MINUTES, version, text);
    }

    private String now() {
        return String.valueOf(
                meetings.find(meeting).orElseThrow().items().getFirst().minutes());
    }

    @Test
    void differentPlacesAreJoinedAndTheSamePlaceIsAConflictThatIsKept() {
        save(0, "første\n\nandet\n\ntredje");
        save(1, "FØRSTE\n\nandet\n\ntredje");
        assertThat(save(1, "første\n\nandet\n\nTREDJE")).isInstanceOfSatisfying(Saving.Merged.class, merged -> {
            assertThat(merged.version()).isEqualTo(3);
            assertThat(merged.text()).isEqualTo("FØRSTE\n\nandet\n\nTREDJE");
        });
        assertThat(save(1, "forrest\n\nandet\n\ntredje")).isInstanceOfSatisfying(Saving.Conflict.class, conflict -> {
            assertThat(conflict.version()).isEqualTo(3);
            assertThat(conflict.text()).isEqualTo(now());
        });
        assertThat(texts.history(item, Part.MINUTES))
                .filteredOn(text -> text.outcome() == Outcome.CONFLICT)
                .singleElement()
                .satisfies(text -> assertThat(text.text()).startsWith("forrest"));
    }

    @Test
    void aSaveWhoseAnswerWasLostIsNotAConflictWhenItComesAgain() {
        save(0, "mit");
        save(1, "mit\n\ndit");
        assertThat(save(0, "mit")).isInstanceOfSatisfying(Saving.Merged.class, merged -> {
            assertThat(merged.version()).isEqualTo(2);
            assertThat(merged.text()).isEqualTo("mit\n\ndit");
        });
        assertThat(now()).isEqualTo("mit\n\ndit");
    }

    @Test
    void theSameSentenceByTwoIsWrittenOnce() {
        save(0, "indledning");
        save(1, "indledning\n\nDASSOS godkendte.");
        save(1, "indledning\n\nDASSOS godkendte.");
        assertThat(now()).isEqualTo("indledning\n\nDASSOS godkendte.");
    }

    @Test
    void whoeverTypesOnWindowsSavesTheSameText() {
        save(0, "en\r\nto");
        assertThat(now()).isEqualTo("en\nto");
    }

    @Test
    void whatIsSettledIsNotSaved() {
        cycle.approveMinutes(meeting, 3);
        assertThatExceptionOfType(TextIsSettled.class).isThrownBy(() -> save(0, "for sent"));
        assertThatExceptionOfType(ItemGone.class)
                .isThrownBy(() -> texts.save(new ItemId(new UUID(0, 9)), Part.MINUTES, 0, "væk"));
    }

    /** A revision corrects the minutes; what was sent as the agenda is frozen in its edition. */
    @Test
    void aRevisionDoesNotTouchTheCaseStatementThatWasSent() {
        cycle.approveMinutes(meeting, 3);
        cycle.beginRevision(meeting, 4);
        assertThatExceptionOfType(TextIsSettled.class)
                .isThrownBy(() -> texts.save(item, Part.CASE_STATEMENT, 0, "En anden sag"));
        assertThat(save(0, "Rettet referat")).isInstanceOf(Saving.Saved.class);
    }

    /** Each writer has a line of their own and rewrites it, and sometimes writes in somebody else's. */
    @Test
    void noTextIsLostWhenSeveralWriteAtOnce() throws Exception {
        var start = new ArrayList<String>();
        for (int i = 0; i < WRITERS; i++) start.add("linje " + i);
        save(0, String.join("\n\n", start));
        var written = new ConcurrentLinkedQueue<String>();
        var barrier = new CyclicBarrier(WRITERS);
        try (var people = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                Callable<Boolean> writing = () -> write(writer, barrier, written);
                work.add(people.submit(writing));
            }
            for (var one : work) one.get();
        }
        var everything =
                texts.history(item, Part.MINUTES).stream().map(ItemText::text).collect(Collectors.joining("\n"))
                        + now();
        assertThat(written).hasSize(WRITERS * SAVES).allSatisfy(line -> assertThat(everything)
                .contains(line));
        assertThat(texts.history(item, Part.MINUTES))
                .filteredOn(text -> text.outcome() != Outcome.CONFLICT)
                .extracting(ItemText::version)
                .doesNotHaveDuplicates();
    }

    private boolean write(int writer, CyclicBarrier barrier, ConcurrentLinkedQueue<String> written) throws Exception {
        SignedInAs.secretariat();
        var random = new Random(writer);
        int version = 1;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) lines.add("linje " + i);
        for (int round = 0; round < SAVES; round++) {
            barrier.await();
            int place = random.nextInt(4) == 0 ? random.nextInt(WRITERS) : writer;
            var line = "skriver " + writer + " runde " + round;
            lines.set(place, line);
            var saving = texts.save(item, Part.MINUTES, version, String.join("\n\n", lines));
            written.add(line);
            version = saving.version();
            switch (saving) {
                case Saving.Saved saved -> assertThat(saved.version()).isPositive();
                case Saving.Merged merged -> {
                    assertThat(merged.text()).contains(line);
                    lines = new ArrayList<>(List.of(merged.text().split("\n\n", -1)));
                }
                case Saving.Conflict conflict ->
                    lines = new ArrayList<>(List.of(conflict.text().split("\n\n", -1)));
            }
        }
        SignedInAs.nobody();
        return true;
    }

    /** The edition that is frozen holds every text that was answered before it. */
    @Test
    void nothingIsSavedBesideAnEditionThatIsBeingFrozen() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var writing = people.submit(() -> {
                SignedInAs.secretariat();
                barrier.await();
                var last = "";
                for (int i = 0; ; i++) {
                    try {
                        texts.save(item, Part.MINUTES, i, "tekst " + i);
                        last = "tekst " + i;
                    } catch (TextIsSettled settled) {
                        return last;
                    }
                }
            });
            var approving = people.submit(() -> {
                SignedInAs.secretariat();
                barrier.await();
                cycle.approveMinutes(meeting, 3);
                return true;
            });
            approving.get();
            var last = writing.get();
            SignedInAs.memberOf("dassos");
            var frozen = meetings.find(meeting).orElseThrow().items().getFirst().minutes();
            assertThat(frozen == null ? "" : frozen).isEqualTo(last);
        }
    }
}
