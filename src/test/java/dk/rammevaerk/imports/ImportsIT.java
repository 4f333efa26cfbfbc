package dk.rammevaerk.imports;

import static dk.rammevaerk.access.CprConfirmations.IsInstead.PHONE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.database.OnTestDatabase;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.imports.Acceptances.BecameMeeting;
import dk.rammevaerk.imports.Acceptances.Missing;
import dk.rammevaerk.imports.Acceptances.SameDay;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.Preview.CprQuestion;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.Preview.Unreadable;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a preview on a real database, from the file to the meeting. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "rammevaerk.demo=false")
@OnTestDatabase
class ImportsIT {
    private static final ActingAs SECRETARIAT = new ActingAs("anna", "", Set.of("SECRETARIAT"));
    private static final ActingAs MEMBER = new ActingAs("bo", "0779", Set.of("MEMBER"));

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void knowTheForum() {
        acting(SECRETARIAT, () -> {
            if (parties.forum("dassos").isEmpty()) {
                parties.register(new Forum("dassos", "DASSOS", "Den Administrative Styregruppe", null));
            }
            return true;
        });
    }

    @Test
    void aFileIsReadCorrectedAcceptedAndGoneFromHere() throws Exception {
        var content = minutes("2026-02-27-dassos.md");
        var preview = waits(uploaded("2026-02-27-dassos.md", content));
        assertThat(preview.stage()).isInstanceOf(Read.class);

        var title = FieldName.of(0, Part.TITLE);
        correct(preview, title, "En rettet titel");
        var corrected = look(preview.id());
        assertThat(read(corrected).text(title)).isEqualTo("En rettet titel");

        var accepted = acting(SECRETARIAT, () -> acceptances.accept(preview.id(), corrected.version(), false));

        assertThat(accepted).isInstanceOf(BecameMeeting.class);
        var stored = stored((BecameMeeting) accepted);
        assertThat(stored.items().getFirst().title()).isEqualTo("En rettet titel");
        assertThat(stored.items()).hasSameSizeAs(read(corrected).draft().items());
        var kept = acting(SECRETARIAT, () -> files.sameAs(Files.sha256(content)).orElseThrow());
        assertThat(kept.name()).isEqualTo("2026-02-27-dassos.md");
        assertThat(acting(SECRETARIAT, () -> files.content(kept.id()))).isEqualTo(content);
        assertThat(look(preview.id()).stage()).isInstanceOf(Preview.Accepted.class);
        assertThat(count("select count(*) from imports.sealed_file where preview_id = '%s'".formatted(preview.id())))
                .isZero();
        assertThat(count("select count(*) from imports.preview where read is null and draft is null and id = '%s'"
                        .formatted(preview.id())))
                .isOne();
    }

    @Test
    void theSameFileIsNoticedWhileItWaitsAndWhenItIsAMeeting() throws Exception {
        var content = agenda("1. maj 2025", "Første punkt");
        var preview = waits(uploaded("a.md", content));
        assertThat(uploaded("b.md", content)).isInstanceOfSatisfying(Received.WaitsAlready.class, again -> assertThat(
                        again.preview().id())
                .isEqualTo(preview.id()));

        var accepted = accept(preview, true);

        assertThat(uploaded("c.md", content)).isEqualTo(new Received.IsAlreadyAMeeting(accepted.meeting()));
    }

    @Test
    void twoWhoUploadTheSameFileAtOnceMakeOnePreview() throws Exception {
        var content = agenda("2. maj 2025", "Første punkt");
        var together = new CyclicBarrier(2);
        Callable<Received> upload = () -> {
            together.await();
            return uploaded("samtidig.md", content);
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = List.of(two.submit(upload), two.submit(upload));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .hasAtLeastOneElementOfType(Received.Waits.class)
                    .hasAtLeastOneElementOfType(Received.WaitsAlready.class);
        }
    }

    @Test
    void nothingOfAFileWithAPossibleCprNumberIsStoredUntilAPersonHasSaidWhatItIs() throws Exception {
        var content = agenda("3. maj 2025", "Ring til sekretariatet på 010180-1234 før mødet");
        var preview = waits(uploaded("telefon.md", content));

        assertThat(preview.stage()).isInstanceOfSatisfying(CprQuestion.class, question -> assertThat(question.places())
                .singleElement()
                .satisfies(place -> assertThat(place.isInstead()).isNull()));
        assertThat(everythingStored()).doesNotContain("010180", "Ring til sekretariatet");

        var answered = acting(SECRETARIAT, () -> uploads.answer(preview.id(), List.of(PHONE)));

        assertThat(answered.stage()).isInstanceOf(Read.class);
        assertThat(count("select count(*) from access.cpr_confirmation where is_instead = 'PHONE' and place like '%"
                        + preview.id() + "%'"))
                .isOne();
    }

    @Test
    void aFileWhoseNameMayHoldACprNumberIsNotStoredAtAll() {
        int before = count("select count(*) from imports.preview");

        assertThat(uploaded("referat 0101801234.md", agenda("4. maj 2025", "Første punkt")))
                .isEqualTo(new Received.NameHoldsCprNumber());

        assertThat(count("select count(*) from imports.preview")).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadWaitsSealedToBeFetchedOrDeleted() throws Exception {
        var content = "PK\u0003\u0004 i stykker".getBytes(UTF_8);
        var preview = waits(uploaded("i-stykker.docx", content));

        assertThat(preview.stage()).isInstanceOf(Unreadable.class);
        assertThat(acting(SECRETARIAT, () -> imports.content(preview.id()))).isEqualTo(content);

        acting(SECRETARIAT, () -> {
            imports.delete(preview.id());
            return true;
        });
        assertThat(acting(SECRETARIAT, () -> imports.find(preview.id()))).isEmpty();
    }

    @Test
    void theStoredBytesAreNotTheFiles() throws Exception {
        var content = agenda("5. maj 2025", "Et punkt man kan kende igen");
        var preview = waits(uploaded("forseglet.md", content));

        var stored = acting(SECRETARIAT, () -> new TransactionTemplate(transactions)
                .execute(status -> sql.sql("select sealed from imports.sealed_file where preview_id = ?")
                        .param(preview.id().value())
                        .query(byte[].class)
                        .single()));

        assertThat(new String(stored, UTF_8)).doesNotContain("kende igen");
    }

    @Test
    void onlyTheSecretariatSeesPreviews() throws Exception {
        waits(uploaded("a.md", agenda("6. maj 2025", "Første punkt")));

        assertThat(acting(SECRETARIAT, imports::waiting)).isNotEmpty();
        assertThat(acting(MEMBER, imports::waiting)).isEmpty();
        assertThat(imports.waiting()).isEmpty();
        assertThat(count(MEMBER, "select count(*) from imports.sealed_file")).isZero();
    }

    @Test
    void twoWhoWriteInDifferentFieldsDoNotDisturbEachOther() throws Exception {
        var preview = waits(uploaded("to.md", agenda("7. maj 2025", "Første punkt")));
        var place = FieldName.of(Part.PLACE);
        var room = FieldName.of(Part.ROOM);
        var seenPlace = Fingerprint.of(read(preview).text(place));
        var seenRoom = Fingerprint.of(read(preview).text(room));

        acting(SECRETARIAT, () -> done(() -> imports.correct(preview.id(), place, seenPlace, "Viborg Rådhus")));
        acting(SECRETARIAT, () -> done(() -> imports.correct(preview.id(), room, seenRoom, "M5")));

        var now = read(look(preview.id()));
        assertThat(now.text(place)).isEqualTo("Viborg Rådhus");
        assertThat(now.text(room)).isEqualTo("M5");
    }

    @Test
    void whoWritesInTheSameFieldIsToldOfTheOther() throws Exception {
        var preview = waits(uploaded("samme.md", agenda("8. maj 2025", "Første punkt")));
        var place = FieldName.of(Part.PLACE);
        var seen = Fingerprint.of(read(preview).text(place));
        acting(SECRETARIAT, () -> done(() -> imports.correct(preview.id(), place, seen, "Viborg Rådhus")));

        assertThatExceptionOfType(FieldChangedMeanwhile.class)
                .isThrownBy(() -> acting(
                        SECRETARIAT, () -> done(() -> imports.correct(preview.id(), place, seen, "Struer Rådhus"))))
                .satisfies(changed -> assertThat(changed.theirs()).isEqualTo("Viborg Rådhus"));
        assertThat(read(look(preview.id())).text(place)).isEqualTo("Viborg Rådhus");
    }

    @Test
    void whatSomebodyHasNotSeenCannotBeAccepted() throws Exception {
        var preview = waits(uploaded("uset.md", agenda("9. maj 2025", "Første punkt")));
        correct(preview, FieldName.of(Part.ROOM), "M5");

        assertThatExceptionOfType(PreviewChangedMeanwhile.class)
                .isThrownBy(
                        () -> acting(SECRETARIAT, () -> acceptances.accept(preview.id(), preview.version(), false)));
    }

    @Test
    void whatIsMissingIsSaidAndNeverInvented() throws Exception {
        var preview = waits(
                uploaded("tom.txt", "Her er en tekst om noget helt andet.\n\nDen er ikke et referat.".getBytes(UTF_8)));

        var answer = acting(SECRETARIAT, () -> acceptances.accept(preview.id(), preview.version(), false));

        assertThat(answer).isInstanceOfSatisfying(Missing.class, missing -> assertThat(missing.lacks())
                .extracting(Acceptances.Lack::messageKey)
                .contains("imports.lack.forum", "imports.lack.date", "imports.lack.items"));
        assertThat(look(preview.id()).stage()).isInstanceOf(Read.class);
    }

    @Test
    void aSecondMeetingOnADayIsAQuestion() throws Exception {
        var first = waits(uploaded("et.md", agenda("12. maj 2025", "Første punkt")));
        accept(first, false);
        var second = waits(uploaded("to.md", agenda("12. maj 2025", "Et andet punkt")));

        var asked = acting(SECRETARIAT, () -> acceptances.accept(second.id(), second.version(), false));
        assertThat(asked).isInstanceOf(SameDay.class);

        assertThat(accept(second, true)).isNotNull();
    }

    @Test
    void aFieldThatIsWrittenSettlesItsWarnings() throws Exception {
        var preview = waits(uploaded("advarsel.md", agenda("13. maj 2025", "Første punkt")));
        var missing = openAbout(preview, WarningKind.FIELD_MISSING, "hours");
        assertThat(missing).isNotEmpty();

        correct(preview, FieldName.of(Part.HOURS), "8.45-10.30");

        assertThat(read(look(preview.id())).answered()).containsAll(missing);
    }

    @Test
    void whatTheHeadDoesNotSayIsAskedOnceAndCountedOnce() throws Exception {
        var preview = waits(uploaded("svar.md", agenda("14. maj 2025", "Første punkt")));
        var question = read(preview).questions().getFirst();
        assertThat(question.warnings()).hasSizeGreaterThan(1);
        assertThat(listed(preview).openWarnings())
                .isEqualTo(read(preview).questions().size());

        acting(SECRETARIAT, () -> done(() -> imports.answer(preview.id(), question.index(), true)));
        assertThat(read(look(preview.id())).answered()).containsExactlyInAnyOrderElementsOf(question.warnings());
        assertThat(listed(preview).openWarnings())
                .isEqualTo(read(preview).questions().size() - 1);

        acting(SECRETARIAT, () -> done(() -> imports.answer(preview.id(), question.index(), false)));
        assertThat(read(look(preview.id())).answered()).isEmpty();
    }

    @Test
    void itemsAreAddedRemovedBroughtBackAndMoved() throws Exception {
        var preview = waits(uploaded("punkter.md", agenda("15. maj 2025", "Første punkt")));
        var items = read(preview).draft().items();
        int added = acting(SECRETARIAT, () -> imports.addItem(preview.id(), items.getFirst()));
        correct(look(preview.id()), FieldName.of(added, Part.TITLE), "Et nyt punkt");
        acting(SECRETARIAT, () -> done(() -> imports.moveItem(preview.id(), added, -1)));
        acting(SECRETARIAT, () -> done(() -> imports.removeItem(preview.id(), items.getFirst())));
        assertThat(read(look(preview.id())).draft().items()).doesNotContain(items.getFirst());
        acting(SECRETARIAT, () -> done(() -> imports.restoreItem(preview.id(), items.getFirst())));

        var stored = stored(accept(look(preview.id()), true));

        assertThat(stored.items().getFirst().title()).isEqualTo("Et nyt punkt");
        assertThat(stored.items()).hasSize(items.size() + 1);
    }

    private PreviewSummary listed(Preview preview) {
        return acting(SECRETARIAT, imports::waiting).stream()
                .filter(one -> one.id().equals(preview.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> openAbout(Preview preview, WarningKind kind, String field) {
        List<Warning> warnings = read(preview).document().minutes().warnings();
        return IntStream.range(0, warnings.size())
                .filter(i -> warnings.get(i).kind() == kind
                        && FieldName.parse(warnings.get(i).field())
                                .filter(found -> found.toString().equals(field))
                                .isPresent())
                .boxed()
                .toList();
    }

    private void correct(Preview preview, FieldName field, String text) throws Exception {
        var seen = Fingerprint.of(read(preview).text(field));
        acting(SECRETARIAT, () -> done(() -> imports.correct(preview.id(), field, seen, text)));
    }

    private BecameMeeting accept(Preview preview, boolean alsoWhenSameDay) throws Exception {
        return (BecameMeeting)
                acting(SECRETARIAT, () -> acceptances.accept(preview.id(), preview.version(), alsoWhenSameDay));
    }

    private Received uploaded(String name, byte[] content) {
        return acting(SECRETARIAT, () -> uploads.receive(name, content));
    }

    private static Preview waits(Received received) {
        assertThat(received).isInstanceOf(Received.Waits.class);
        return ((Received.Waits) received).preview();
    }

    private Preview look(PreviewId id) {
        return acting(SECRETARIAT, () -> imports.find(id).orElseThrow());
    }

    private static Read read(Preview preview) {
        assertThat(preview.stage()).isInstanceOf(Read.class);
        return (Read) preview.stage();
    }

    /** As everybody sees it when it is published. */
    private Meeting stored(BecameMeeting accepted) {
        acting(SECRETARIAT, () -> done(() -> cycle.publish(accepted.meeting(), 0)));
        return meetings.find(accepted.meeting()).orElseThrow();
    }

    private String everythingStored() {
        return acting(SECRETARIAT, () -> new TransactionTemplate(transactions)
                .execute(status -> sql.sql("select coalesce(string_agg(p::text, ' '), '') from imports.preview p")
                                .query(String.class)
                                .single()
                        + sql.sql("select coalesce(string_agg(a::text, ' '), '') from access.audit_entry a")
                                .query(String.class)
                                .single()));
    }

    private int count(String query) {
        return count(SECRETARIAT, query);
    }

    private int count(ActingAs who, String query) {
        return acting(who, () -> new TransactionTemplate(transactions)
                .execute(status -> sql.sql(query).query(Integer.class).single()));
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private static <T> T acting(ActingAs who, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ActingAs.call(who, work);
    }

    /** A small document of one item, of a day of its own so that tests do not meet. */
    private static byte[] agenda(String date, String item) {
        return """
                # Referat

                DASSOS

                Dato: %s

                ## 1. Beslutningspunkter

                ### 1.1 %s

                **Sagsfremstilling**

                Sekretariatet gennemgår sagen.

                **Indstilling**

                At DASSOS:

                - Drøfter sagen

                **Referat**

                DASSOS drøftede sagen.
                """.formatted(date, item).getBytes(UTF_8);
    }

    private static byte[] minutes(String name) throws IOException {
        return new ClassPathResource(Path.of("demo", "minutes", name).toString()).getContentAsByteArray();
    }
}
