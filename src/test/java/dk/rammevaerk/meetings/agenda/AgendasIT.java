package dk.rammevaerk.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.suggestions.DocumentWith;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.Saving;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing an agenda together, sending it, and who may open what hangs on it. */
@RunningApp
class AgendasIT {
    /** One white dot. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==");

    private static final AtomicInteger DAYS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaSending sending;

    @Autowired
    AgendaAttachments attachments;

    @Autowired
    ItemPictures pictures;

    @Autowired
    UploadGuard guard;

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
    Suggestions suggestions;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    private MeetingId id = new MeetingId(new UUID(0, 0));

    @BeforeEach
    void openAMeeting() {
        SignedInAs.secretariat();
        id = open("dassos");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private MeetingId open(String forum) {
        var meeting = plan(forum);
        sending.open(meeting, 0);
        return meeting;
    }

    private MeetingId plan(String forum) {
        return cycle.plan(
                forum,
                new Occasion(
                        LocalDate.of(2034, 1, 1).plusDays(DAYS.getAndIncrement()),
                        null,
                        null,
                        null,
                        "Viborg",
                        null,
                        null,
                        false,
                        null,
                        false));
    }

    private Meeting now() {
        return meetings.find(id).orElseThrow();
    }

    private ItemId add(Section section, String title) {
        return agendas.add(id, NewItem.titled(section, title));
    }

    private Item item(ItemId wanted) {
        return now().items().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers() {
        return now().items().stream()
                .filter(one -> one.standing() == null)
                .map(one -> one.number() + " " + one.title())
                .toList();
    }

    private FileId file(String text) {
        return files.keep(text + ".pdf", "application/pdf", ("%PDF-1.7 " + text).getBytes(StandardCharsets.UTF_8));
    }

    private void send() {
        approve();
        sending.send(id, now().version());
    }

    private void approve() {
        approvals.ask(id, now().version(), Kind.AGENDA);
        approvals.answer(
                id, approval.newest(now()).orElseThrow().id(), Kind.AGENDA, Answer.APPROVED, "Godkendt i telefonen");
    }

    @Test
    void theStandingItemsMakeThemselves() {
        assertThat(now().items())
                .extracting(one -> one.number() + " " + one.title())
                .containsExactly(
                        "3.1 Punkter til næste møde",
                        "3.2 Møder 2034",
                        "3.3 Eventuelt",
                        "3.4 Skriftlige orienteringer");
        var left = now().items().getLast().id();
        agendas.remove(id, now().version(), left);
        assertThat(now().items()).hasSize(3);
        sending.putStandingBack(id);
        assertThat(now().items()).hasSize(4);
    }

    @Test
    void whatStandingItemsSayIsKeptWhenTheAgendaIsSent() {
        var next = open("dassos");
        agendas.add(next, NewItem.titled(Section.DECISION, "Foreløbigt punkt"));
        agendas.add(
                next,
                new NewItem(
                        Section.DECISION, ItemFacts.titled("Hemmeligt"), null, "Punktet omtaler en personsag", null));
        suggestions.suggest("dassos", next, Wish.titled("Forslag, der venter"), null);
        suggestions.suggest(
                "dassos",
                next,
                new Wish("Fortroligt forslag", List.of(), null, null, List.of(), "Sagen er personlig", null),
                null);
        add(Section.DECISION, "Noget");
        assertThat(now().items().get(1).caseStatement()).isNull();
        send();
        var text = String.valueOf(now().items().get(1).caseStatement());
        assertThat(text)
                .contains("Foreløbigt punkt", "Et lukket punkt", "Forslag, der venter")
                .doesNotContain("Hemmeligt", "Fortroligt");
        agendas.add(next, NewItem.titled(Section.DECISION, "Senere punkt"));
        assertThat(now().items().get(1).caseStatement()).isEqualTo(text);
    }

    @Test
    void numbersFollowMovesAndReferencesFollowNumbers() {
        var first = add(Section.DECISION, "Første");
        var second = add(Section.DECISION, "Andet");
        attachments.add(id, first, "Et", file("et"));
        attachments.add(id, second, "To", file("to"));
        var other = "[2](#bilag-" + item(second).attachments().getFirst().id() + ")";
        texts.save(first, Part.CASE_STATEMENT, 0, agendas.withReferences(id, first, "Se bilag 1 og " + other + "."));
        assertThat(String.valueOf(item(first).caseStatement())).startsWith("Se [bilag 1](#bilag-");
        agendas.step(id, now().version(), second, -1);
        assertThat(numbers()).containsExactly("1.1 Andet", "1.2 Første");
        assertThat(String.valueOf(item(first).caseStatement()))
                .startsWith("Se [bilag 2](#bilag-")
                .contains("og [1](#");
        // who wrote on the text before the move is told of nothing
        var saving =
                texts.save(first, Part.CASE_STATEMENT, 1, agendas.withReferences(id, first, "Se bilag 2 og 1. Mere."));
        assertThat(saving).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void aDeletedItemComesBackWithAllItHad() {
        var item = add(Section.DECISION, "Slettes");
        attachments.add(id, item, "Et", file("slettet"));
        texts.save(item, Part.CASE_STATEMENT, 0, "Tekst");
        agendas.remove(id, now().version(), item);
        assertThat(numbers()).isEmpty();
        agendas.restore(id, item);
        assertThat(item(item).attachments()).hasSize(1);
        assertThat(item(item).caseStatement()).isEqualTo("Tekst");
    }

    @Test
    void aSentItemStaysAndLaterOnesComeAfterIt() {
        var first = add(Section.DECISION, "Første");
        attachments.add(id, first, "Et", file("a"));
        var second = add(Section.DECISION, "Andet");
        attachments.add(id, second, "To", file("b"));
        send();
        assertThatExceptionOfType(ItemWasSent.class).isThrownBy(() -> agendas.step(id, now().version(), first, 1));
        assertThatExceptionOfType(ItemWasSent.class).isThrownBy(() -> agendas.remove(id, now().version(), first));
        attachments.add(id, first, "Senere", file("c"));
        add(Section.DECISION, "Tredje");
        agendas.withdraw(id, now().version(), second, true);
        assertThat(numbers()).containsExactly("1.1 Første", "1.2 Andet", "1.3 Tredje");
        assertThat(item(first).attachments()).extracting(one -> one.number()).containsExactly("1", "1a");
        assertThatExceptionOfType(ItemWasSent.class)
                .isThrownBy(() ->
                        attachments.delete(item(first).attachments().getFirst().id()));
        approve();
        assertThat(sending.sendAddendum(id, now().version(), "Et punkt kom til"))
                .isEqualTo(2);
        assertThat(meetings.edition(id, Kind.AGENDA, 1).orElseThrow().items()).hasSize(6);
        assertThat(meetings.edition(id, Kind.AGENDA, 2).orElseThrow().items()).hasSize(7);
    }

    @Test
    void nothingIsSentThatIsNotReadyOrNotApproved() {
        assertThatExceptionOfType(NotReady.class).isThrownBy(() -> sending.send(id, now().version()));
        add(Section.DECISION, "Noget");
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> sending.send(id, now().version()));
        approve();
        add(Section.DECISION, "Kom til efter godkendelsen");
        assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> sending.send(id, now().version()));
        assertThat(approval.changedSince(now()))
                .singleElement()
                .satisfies(change -> assertThat(change.item().title()).isEqualTo("Kom til efter godkendelsen"));
        assertThat(now().state()).isEqualTo(MeetingState.OPEN);
        assertThat(meetings.editions(id)).isEmpty();
        approve();
        assertThat(sending.send(id, now().version())).isEqualTo(1);
        SignedInAs.nobody();
        assertThat(meetings.find(id)).as("sent is not published").isEmpty();
    }

    @Test
    void anItemIsPutOffToAComingMeetingOfItsForumAlone() {
        var other = open("dassos");
        var foreign = open("kd-net");
        var cancelled = plan("dassos");
        cycle.cancel(cancelled, 0, "Aflyst");
        var item = add(Section.INFORMATION, "Udsættes");
        attachments.add(id, item, "Et", file("udsat"));
        texts.save(item, Part.CASE_STATEMENT, 0, "Tekst");
        for (var wrong : List.of(foreign, cancelled, id)) {
            assertThatExceptionOfType(AgendaIsSettled.class)
                    .isThrownBy(() -> agendas.postpone(id, now().version(), item, wrong));
        }
        assertThat(agendas.postponableTo(now()))
                .extracting(one -> one.id())
                .contains(other)
                .doesNotContain(id, foreign, cancelled);
        agendas.postpone(id, now().version(), item, other);
        assertThat(numbers()).isEmpty();
        assertThat(meetings.find(other).orElseThrow().items())
                .filteredOn(one -> one.id().equals(item))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.number()).isEqualTo("2.1");
                    assertThat(moved.attachments()).hasSize(1);
                    assertThat(moved.caseStatement()).isEqualTo("Tekst");
                });
    }

    @Test
    void aSentItemThatIsPutOffStaysAsWithdrawnAndIsCopied() {
        var other = open("dassos");
        var item = add(Section.DECISION, "Udsættes");
        attachments.add(id, item, "Et", file("udsat efter udsendelse"));
        send();
        agendas.postpone(id, now().version(), item, other);
        assertThat(item(item).withdrawn()).isTrue();
        assertThat(meetings.find(other).orElseThrow().items())
                .filteredOn(one -> one.title().equals("Udsættes"))
                .singleElement()
                .satisfies(copy -> assertThat(copy.attachments()).hasSize(1));
    }

    @Test
    void ofSimultaneousMovesOneWinsAndTheOthersAreTold() throws Exception {
        var items = new ArrayList<ItemId>();
        for (int i = 0; i < 6; i++) items.add(add(Section.DECISION, "Punkt " + i));
        int version = now().version();
        var outcomes = together(items.stream()
                .map(item -> (Callable<Object>) () -> {
                    agendas.move(id, version, item, Section.INFORMATION, 0);
                    return "moved";
                })
                .toList());
        assertThat(outcomes).filteredOn("moved"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(MeetingChangedMeanwhile.class::isInstance)
                .hasSize(5);
        assertThat(now().items())
                .filteredOn(one -> one.section() == Section.INFORMATION)
                .hasSize(1);
        assertThat(now().items())
                .extracting(Item::number)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void whoeverAddsAtOnceStandsInNobodysWay() throws Exception {
        var item = add(Section.DECISION, "Med bilag");
        var kept = file("samtidig");
        var outcomes = together(List.of(
                () -> add(Section.DECISION, "Et"),
                () -> add(Section.DECISION, "To"),
                () -> attachments.add(id, item, "Bilag et", kept),
                () -> attachments.add(id, item, "Bilag to", kept),
                () -> attachments.add(id, item, "Bilag tre", kept)));
        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(numbers()).hasSize(3);
        assertThat(item(item).attachments()).extracting(one -> one.number()).containsExactly("1", "2", "3");
    }

    @Test
    void ofSimultaneousFactsOneWinsAndTheOthersAreTold() throws Exception {
        var item = add(Section.DECISION, "Noget");
        var outcomes = together(List.of(
                () -> agendas.write(id, item, 0, ItemFacts.titled("Mit")),
                () -> agendas.write(id, item, 0, ItemFacts.titled("Dit")),
                () -> agendas.write(id, item, 0, ItemFacts.titled("Hendes"))));
        assertThat(outcomes).filteredOn(Integer.valueOf(1)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ItemChangedMeanwhile.class::isInstance).hasSize(2);
    }

    @Test
    void theAgendaIsSentOnce() throws Exception {
        add(Section.DECISION, "Noget");
        approve();
        int version = now().version();
        Callable<Object> act = () -> sending.send(id, version);
        var outcomes = together(List.of(act, act, act, act));
        assertThat(outcomes).filteredOn(Integer.valueOf(1)::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(MeetingChangedMeanwhile.class::isInstance)
                .hasSize(3);
        assertThat(meetings.editions(id)).hasSize(1);
    }

    @Test
    void twoWhoPutOffInOppositeDirectionsBothFinish() throws Exception {
        var other = open("dassos");
        var here = add(Section.DECISION, "Herfra");
        var there = agendas.add(other, NewItem.titled(Section.DECISION, "Derfra"));
        int version = now().version();
        int otherVersion = meetings.find(other).orElseThrow().version();
        var outcomes = together(List.of(
                () -> {
                    agendas.postpone(id, version, here, other);
                    return "done";
                },
                () -> {
                    agendas.postpone(other, otherVersion, there, id);
                    return "done";
                }));
        // the second sees that the first has changed its meeting, or was just in time
        assertThat(outcomes).filteredOn("done"::equals).isNotEmpty();
        assertThat(outcomes).allMatch(one -> one.equals("done") || one instanceof MeetingChangedMeanwhile);
    }

    /** Starts all at one moment, and gives back what each returned or threw. */
    private static List<Object> together(List<Callable<Object>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        SignedInAs.secretariat();
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Object>();
            for (var one : running) {
                try {
                    outcomes.add(one.get());
                } catch (ExecutionException thrown) {
                    outcomes.add(thrown.getCause());
                }
            }
            return outcomes;
        }
    }

    /** Nobody, a member of another forum, somebody who reports for an authority. */
    @ParameterizedTest
    @ValueSource(strings = {"", "takstgruppe", "indberetter"})
    void whatIsClosedIsOpenedByNobodyOutside(String username) {
        var open = add(Section.DECISION, "Åbent punkt");
        var readable = attachments.add(id, open, "Åbent bilag", file("aabent"));
        var closedPaper = attachments.add(id, open, "Hemmeligt bilag", file("hemmeligt-bilag"));
        var closed = add(Section.DECISION, "Hemmeligt punkt");
        var inClosed = attachments.add(id, closed, "Bilag i hemmeligt punkt", file("i-hemmeligt"));
        var picture = files.keep("kort.png", "image/png", new byte[] {1});
        pictures.add(id, closed, picture);
        texts.save(closed, Part.CASE_STATEMENT, 0, "![Kort](/billeder/" + picture.value() + ")");
        var shown = files.keep("aaben.png", "image/png", new byte[] {2});
        pictures.add(id, open, shown);
        texts.save(open, Part.CASE_STATEMENT, 0, "![Åbent kort](/billeder/" + shown.value() + ")");
        var visitor = username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
        for (var address : List.of("/bilag/" + readable, "/billeder/" + shown.value())) {
            assertThat(visitor.get(address).statusCode()).as("before sending").isEqualTo(404);
        }
        cycle.close(id, now().version(), closedPaper, "Bilaget omtaler en personsag");
        cycle.close(id, now().version(), closed, "Punktet omtaler en personsag");
        approve();
        sending.send(id, now().version());
        cycle.publish(id, now().version());
        var page = visitor.get("/moeder/" + id + "/" + open).body();
        assertThat(page).contains("Åbent bilag", "lukket for offentligheden").doesNotContain("Hemmeligt bilag");
        assertThat(visitor.get("/moeder/" + id).body()).doesNotContain("Hemmeligt");
        assertThat(visitor.get("/moeder/" + id + "/versioner/dagsorden/1").body())
                .doesNotContain("Hemmeligt", "hemmeligt");
        assertThat(visitor.get("/bilag/" + readable).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/billeder/" + shown.value()).statusCode()).isEqualTo(200);
        for (var address : List.of(
                "/bilag/" + closedPaper,
                "/bilag/" + inClosed,
                "/billeder/" + picture.value(),
                "/bilag/" + closedPaper + "/" + fileOf(closedPaper),
                "/bilag/" + readable + "/" + fileOf(closedPaper),
                "/moeder/" + id + "/" + open + "/bilag/" + closedPaper,
                "/moeder/" + id + "/" + closed + "/bilag/" + inClosed)) {
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(visitor.head(address).statusCode()).as("HEAD " + address).isEqualTo(404);
        }
        var member = Visitor.as("medlem", port);
        assertThat(member.get("/bilag/" + closedPaper).statusCode()).isEqualTo(200);
        assertThat(member.get("/billeder/" + picture.value()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPictureIsSeenWhereverItsTextIsReadOnAPageAndInAPaper() throws Exception {
        var item = add(Section.DECISION, "Sendes og udsættes");
        var picture = files.keep("kort.png", "image/png", PICTURE);
        pictures.add(id, item, picture);
        texts.save(item, Part.CASE_STATEMENT, 0, "![Kort](/billeder/" + picture.value() + ")");
        send();
        var other = open("dassos");
        agendas.postpone(id, now().version(), item, other);
        id = other;
        assertThat(new Visitor(port).get("/billeder/" + picture.value()).statusCode())
                .isEqualTo(404);
        send();
        cycle.publish(id, now().version());
        var visitor = new Visitor(port);
        assertThat(visitor.get("/billeder/" + picture.value()).statusCode()).isEqualTo(200);
        assertThat(mediaIn(visitor.download("/moeder/" + id + "/dagsorden.docx").body()))
                .isOne();
        cycle.close(id, now().version(), now().items().getFirst().id(), "Punktet omtaler en personsag");
        assertThat(visitor.get("/billeder/" + picture.value()).statusCode()).isEqualTo(404);
        assertThat(mediaIn(visitor.download("/moeder/" + id + "/dagsorden.docx").body()))
                .isZero();
    }

    private static long mediaIn(byte[] document) throws IOException {
        long count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/media/")) count++;
            }
        }
        return count;
    }

    @Test
    void whoVouchesForNumbersInAFileIsKept() {
        var item = add(Section.DECISION, "Med bilag");
        var at = "/moeder/" + id + "/" + item + "/bilag";
        var doubtful = DocumentWith.text("Ring til 010203-1234");
        assertThat(guard.attachment(
                        at, "Notat.docx", doubtful, null, (file, title) -> attachments.add(id, item, title, file)))
                .isInstanceOf(Received.NumberInText.class);
        assertThat(item(item).attachments()).isEmpty();
        assertThat(guard.attachment(
                        at,
                        "Notat.docx",
                        doubtful,
                        IsInstead.PHONE,
                        (file, title) -> attachments.add(id, item, title, file)))
                .isInstanceOf(Received.Kept.class);
        assertThat(item(item).attachments()).extracting(one -> one.title()).containsExactly("Notat");
        assertThat(jdbc.sql("select is_instead from access.cpr_confirmation where place like ? || '%'")
                        .param(at)
                        .query(String.class)
                        .list())
                .containsExactly("PHONE");
        var page = Visitor.as("sekretariat", port).get(at + "/tal");
        assertThat(page.body()).contains("Er det CPR-numre?", "Med bilag");
    }

    private @Nullable Object fileOf(AttachmentId attachment) {
        return jdbc.sql("select file from meetings.attachment where id = ?")
                .param(attachment.value())
                .query(UUID.class)
                .single();
    }
}
