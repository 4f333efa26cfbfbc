package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Published meetings with all that papers can hold: an open item with an open and a closed attachment, a closed item with
 * an attachment and a guest of its own, a withdrawn item, a decision. Whoever calls acts as the secretariat.
 */
class PapersFixture {
    /** Stands in every part of what is closed, in its files and their names, and in no other place. */
    static final String SECRET = "kvidderhat";

    private final MeetingCycle cycle;
    private final Meetings meetings;
    private final Files files;
    private final JdbcClient jdbc;

    PapersFixture(MeetingCycle cycle, Meetings meetings, Files files, JdbcClient jdbc) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** Its agenda is sent out once; its version is 2. */
    MeetingId sent(LocalDate day) {
        var id = cycle.plan("dassos", OccasionFixture.atViborg(day));
        item(id, 0, "1.1", "DECISION", "Fælles plan for botilbud", null);
        item(id, 1, "1.2", "DECISION", "Titel " + SECRET, "Punktet omtaler en personsag");
        item(id, 2, "2.1", "INFORMATION", "Status på helhedsplanen", null);
        var first = item(id, "1.1");
        attachment(first, 0, "1", "Notat om planen", "notat.pdf", pdf("Notatets egne ord"), null);
        attachment(
                first, 1, "2", "Tilbud " + SECRET, SECRET + ".pdf", pdf("Priser " + SECRET), "Udbuddet er ikke slut");
        var second = item(id, "1.2");
        attachment(second, 0, "3", "Bilag " + SECRET, SECRET + " sag.pdf", pdf("Sag " + SECRET), null);
        person(id, 0, "MEMBER", "Direktøren i Struer", "formand", null, null);
        person(id, 1, "SUBSTITUTE", "Socialchefen i Randers", null, "Direktøren i Randers", null);
        person(id, 2, "GUEST", "Advokaten " + SECRET, null, null, second);
        jdbc.sql("update meetings.attendance set arrived = '09:20' where meeting_id = ? and ordinal = 1")
                .param(id.value())
                .update();
        cycle.open(id, 0);
        cycle.send(id, 1);
        jdbc.sql("update meetings.item set withdrawn = true where meeting_id = ? and number = '2.1'")
                .param(id.value())
                .update();
        return id;
    }

    /** Its minutes are approved and published; its version is 5. */
    MeetingId published(LocalDate day) {
        var id = sent(day);
        cycle.begin(id, 2);
        write(item(id, "1.1"), "DASSOS drøftede planen.\n\n- Planen blev godkendt");
        write(item(id, "1.2"), "Referat " + SECRET);
        jdbc.sql("insert into meetings.decision (item_id, ordinal, text, effect) values (?, 0, ?, ?)")
                .params(item(id, "1.1"), "Planen blev godkendt", Effect.APPROVED.name())
                .update();
        cycle.approveMinutes(id, 3);
        cycle.publish(id, 4);
        return id;
    }

    /** A published meeting whose minutes were corrected. */
    MeetingId revised(LocalDate day) {
        var id = published(day);
        cycle.beginRevision(id, 5);
        write(item(id, "1.1"), "DASSOS drøftede planen og godkendte den.");
        cycle.finishRevision(id, 6, "Beslutningen manglede");
        return id;
    }

    UUID item(MeetingId meeting, String number) {
        return meetings.find(meeting).orElseThrow().items().stream()
                .filter(item -> number.equals(item.number()))
                .map(Item::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    void write(UUID item, String minutes) {
        jdbc.sql("update meetings.item set minutes = ?, minutes_version = minutes_version + 1 where id = ?")
                .params(minutes, item)
                .update();
    }

    void writeCase(UUID item, String text) {
        jdbc.sql("update meetings.item set case_statement = ? where id = ?")
                .params(text, item)
                .update();
    }

    /** A picture made for the text of an item. */
    UUID picture(UUID item, byte[] png) {
        var file = files.keep("billede.png", "image/png", png).value();
        jdbc.sql("""
                        insert into meetings.picture (file, item_id, forum, added_at, added_by)
                        values (?, ?, 'dassos', now(), 'proeve')""").params(file, item).update();
        return file;
    }

    private void item(
            MeetingId meeting, int ordinal, String number, String section, String title, @Nullable String closed) {
        jdbc.sql("""
                        insert into meetings.item (meeting_id, ordinal, number, section, title, presenters,
                          recommendations, case_source, case_statement, closed_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        meeting.value(),
                        ordinal,
                        number,
                        section,
                        title,
                        new String[] {"Direktøren i Struer"},
                        new String[] {"Drøfter og godkender " + title.toLowerCase(java.util.Locale.ROOT)},
                        "arbejdsgruppen",
                        "Sagen om " + title + " har været drøftet før.",
                        closed))
                .update();
    }

    private void attachment(
            UUID item, int ordinal, String number, String title, String name, byte[] content, @Nullable String closed) {
        var file = files.keep(name, "application/pdf", content).value();
        var id = jdbc.sql("""
                        insert into meetings.attachment (item_id, ordinal, number, title, file, closed_reason)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(item, ordinal, number, title, file, closed))
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into meetings.attachment_file (attachment_id, version, file, added_at, added_by)
                        values (?, 1, ?, '2031-01-02 10:00+00', 'proeve')""").params(id, file).update();
    }

    private void person(
            MeetingId meeting,
            int ordinal,
            String kind,
            String name,
            @Nullable String role,
            @Nullable String substituteFor,
            @Nullable UUID item) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting_id, ordinal, apology, kind, name, organisation, role,
                          substitute_for, item_id)
                        values (?, ?, false, ?, ?, 'Kommunen', ?, ?, ?)""")
                .params(Arrays.asList(meeting.value(), ordinal, kind, name, role, substituteFor, item))
                .update();
    }

    /** One page with these words. */
    static byte[] pdf(String words) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText(words);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> everyAddress(MeetingId id, List<UUID> items) {
        var home = "/moeder/" + id + "/";
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "dagsorden.pdf",
                                "dagsorden.docx",
                                "dagsorden.pdf?version=1",
                                "dagsorden.docx?version=1",
                                "dagsorden.pdf?version=udkast",
                                "referat.pdf",
                                "referat.docx",
                                "referat.pdf?version=1",
                                "referat.docx?version=1",
                                "referat.pdf?version=udkast",
                                "samlet.pdf",
                                "samlet.pdf?papir=dagsorden",
                                "samlet.pdf?papir=referat&version=1",
                                "bilag.zip",
                                "bilag.zip?papir=dagsorden",
                                "arkiv.zip"),
                        items.stream()
                                .flatMap(item ->
                                        java.util.stream.Stream.of(item + "/uddrag.pdf", item + "/uddrag.docx")))
                .map(home::concat)
                .toList();
    }
}
