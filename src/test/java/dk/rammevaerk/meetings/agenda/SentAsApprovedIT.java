package dk.rammevaerk.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.Standing;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out is what the chair approved, to the letter; and of what comes next it names nothing that is closed. */
@RunningApp
class SentAsApprovedIT {
    private static final AtomicInteger MONTHS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaSending sending;

    @Autowired
    AgendaApproval approval;

    @Autowired
    Approvals approvals;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    ItemTexts texts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MeetingId id = new MeetingId(AgendaFixture.uuid("møde"));
    private MeetingId next = id;
    private ItemId item = new ItemId(AgendaFixture.uuid("punkt"));

    @BeforeEach
    void openAMeetingAndTheOneAfterIt() {
        SignedInAs.secretariat();
        var day = LocalDate.of(2047, 1, 10).plusMonths(MONTHS.getAndIncrement());
        id = open(day);
        next = open(day.plusDays(5));
        item = agendas.add(id, NewItem.titled(Section.DECISION, "Takster"));
        texts.save(item, Part.CASE_STATEMENT, 0, "Det, formanden læste.");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private MeetingId open(LocalDate day) {
        var meeting = cycle.plan("dassos", OccasionFixture.atViborg(day));
        sending.open(meeting, 0);
        return meeting;
    }

    private Meeting now() {
        return meetings.find(id).orElseThrow();
    }

    private void approve() {
        approvals.ask(id, now().version(), Kind.AGENDA);
        approvals.answer(id, approval.newest(now()).orElseThrow().id(), Kind.AGENDA, Answer.APPROVED, null);
    }

    private String nextItems(Meeting meeting) {
        return String.valueOf(meeting.items().stream()
                .filter(one -> one.standing() == Standing.NEXT_ITEMS)
                .findFirst()
                .orElseThrow()
                .caseStatement());
    }

    @Test
    @Timeout(60)
    void aTextThatIsSavedWhileTheAgendaIsSentDoesNotGoOutUnseen() throws Exception {
        approve();
        int version = now().version();
        var saved = new CountDownLatch(1);
        var waited = new CountDownLatch(1);
        var writer = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var writing = threads.submit(() -> {
                SignedInAs.secretariat();
                transaction.executeWithoutResult(all -> {
                    writer.set(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    texts.save(item, Part.CASE_STATEMENT, 1, "Det, ingen har set.");
                    saved.countDown();
                    await(waited);
                });
            });
            var sent = threads.submit(() -> {
                SignedInAs.secretariat();
                await(saved);
                return sending.send(id, version);
            });
            await(saved);
            while (!sent.isDone() && !isWaitedFor(writer.get())) Thread.onSpinWait();
            waited.countDown();
            writing.get();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(sent::get)
                    .withCauseInstanceOf(NotApproved.class);
        }
        assertThat(meetings.editions(id)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean isWaitedFor(int backend) {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted and ? = any (pg_blocking_pids(pid)))")
                .param(backend)
                .query(Boolean.class)
                .single();
    }

    @Test
    void standingItemsThatSaySomethingElseThanTheChairReadAreNotSent() {
        agendas.add(next, NewItem.titled(Section.DECISION, "Kendt punkt"));
        approve();
        agendas.add(next, NewItem.titled(Section.DECISION, "Kom til siden"));
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> sending.send(id, now().version()));
        assertThat(approval.changedSince(now())).singleElement().satisfies(change -> {
            assertThat(change.item().standing()).isEqualTo(Standing.NEXT_ITEMS);
            assertThat(change.parts().getFirst().rows().toString()).contains("Kom til siden");
        });
        assertThat(Visitor.as("sekretariat", port)
                        .get("/moeder/" + id + "/udsend")
                        .body())
                .contains("Den er ændret, siden formanden så den", "Kom til siden");
        approve();
        sending.send(id, now().version());
        assertThat(nextItems(now())).contains("Kendt punkt", "Kom til siden").doesNotContain("#punkt-");
        assertThat(approval.holds(now()))
                .as("the chair's word stands for what was sent")
                .isTrue();
        assertThat(approval.changedSince(now())).isEmpty();
    }

    @Test
    void anItemThatIsClosedLaterIsNamedNoMoreInWhatWasSent() {
        var open = agendas.add(next, NewItem.titled(Section.DECISION, "Kapacitet [Nord]"));
        var later = agendas.add(next, NewItem.titled(Section.DECISION, "Hvepsebolig"));
        approve();
        sending.send(id, now().version());
        cycle.publish(id, now().version());
        assertThat(everything("medlem")).contains("Hvepsebolig", "Kapacitet [Nord]");
        assertThat(everything("")).contains("Hvepsebolig");

        cycle.close(next, meetings.find(next).orElseThrow().version(), later, "Punktet omtaler en personsag");
        for (var reader : new String[] {"", "takstgruppe", "medlem", "sekretariat"}) {
            assertThat(everything(reader))
                    .as(reader)
                    .contains("Kapacitet [Nord]", "Et lukket punkt")
                    .doesNotContain("Hvepsebolig");
        }
        assertThat(new Visitor(port).get("/soeg?q=Hvepsebolig").body()).doesNotContain(id.toString());
        assertThat(cycle.differs(now(), Kind.AGENDA)).as("nothing to send anew").isFalse();

        cycle.close(next, meetings.find(next).orElseThrow().version(), open, "Priser");
        assertThat(everything("")).doesNotContain("Kapacitet [Nord]", "Hvepsebolig");
    }

    /** The standing item where it is read: its page, the edition's page, the meeting that papers are made from. */
    private String everything(String reader) {
        var visitor = reader.isEmpty() ? new Visitor(port) : Visitor.as(reader, port);
        var item = now().items().stream()
                .filter(one -> one.standing() == Standing.NEXT_ITEMS)
                .findFirst()
                .orElseThrow();
        return visitor.get("/moeder/" + id + "/" + item.id()).body()
                + visitor.get("/moeder/" + id + "/versioner/dagsorden/1").body()
                + wordOf(visitor.download("/moeder/" + id + "/dagsorden.docx").body());
    }

    private static String wordOf(byte[] document) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        throw new IllegalStateException("No document");
    }
}
