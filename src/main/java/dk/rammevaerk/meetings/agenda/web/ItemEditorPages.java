package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.WorkingItem;
import dk.rammevaerk.meetings.agenda.web.ItemEditorPage.AttachmentRow;
import dk.rammevaerk.meetings.agenda.web.ItemEditorPage.Conflict;
import dk.rammevaerk.meetings.texts.web.TextNotSavedPage;
import dk.rammevaerk.meetings.texts.web.TextNotSavedPage.Typed;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws an item while it is written. */
@Component
class ItemEditorPages {
    private final AgendaPages pages;
    private final AgendaStanding standing;
    private final Parties parties;
    private final Files files;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    ItemEditorPages(AgendaPages pages, AgendaStanding standing, Parties parties, Files files, Messages messages) {
        this.pages = pages;
        this.standing = standing;
        this.parties = parties;
        this.files = files;
        this.messages = messages;
    }

    ItemEditorPage page(WorkingItem working, List<UploadRow> uploaded) {
        return page(
                working, stored(working), working.version(), working.caseVersion(), null, FormErrors.NONE, uploaded);
    }

    ItemEditorPage page(
            WorkingItem working,
            ItemForm form,
            int version,
            int caseVersion,
            @Nullable Conflict conflict,
            FormErrors errors) {
        return page(working, form, version, caseVersion, conflict, errors, List.of());
    }

    private ItemEditorPage page(
            WorkingItem working,
            ItemForm form,
            int version,
            int caseVersion,
            @Nullable Conflict conflict,
            FormErrors errors,
            List<UploadRow> uploaded) {
        var meeting = working.meeting();
        var item = working.item();
        var href = "/moeder/" + meeting.id() + "/" + item.id();
        return new ItemEditorPage(
                pages.trail(meeting).here(messages.of("agenda.item.here", number(item))),
                messages.of("agenda.item.heading", number(item)),
                "/moeder/" + meeting.id(),
                href,
                pages.forum(meeting),
                version,
                caseVersion,
                Field.of("titel", messages.of("agenda.item.title"), form.title())
                        .error(errors),
                Field.of("afsnit", messages.of("agenda.item.section"), form.section()),
                working.sent() ? new LinkedHashMap<>() : pages.sections(meeting),
                Field.of("tid", messages.of("agenda.item.time"), form.timeSlot())
                        .hint(messages.of("agenda.item.time.hint"))
                        .whenWanted(),
                form.presentersAndMore(),
                people(meeting),
                form.actsAndMore(),
                Field.of("kilde", messages.of("agenda.item.source"), form.caseSource())
                        .hint(messages.of("agenda.item.source.hint", pages.forum(meeting)))
                        .whenWanted(),
                Field.of("tekst", messages.of("agenda.item.text"), form.caseStatement())
                        .hint(messages.of("agenda.item.text.hint"))
                        .whenWanted(),
                item.closedReason() == null ? "" : item.closedReason(),
                meeting.version(),
                item.standing() != null,
                item.standing() == null ? "" : standing.text(meeting, item),
                attachments(working),
                references(meeting),
                new UploadBox(
                        href + "/bilag",
                        ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.gif",
                        messages.of("agenda.attachment.hint"),
                        AttachmentController.MAX_BYTES,
                        true,
                        messages.of("agenda.attachment.send")),
                uploaded,
                conflict,
                errors);
    }

    /** @param working as it is now; empty when the item is gone */
    TextNotSavedPage notSaved(UUID meeting, Optional<WorkingItem> working, ItemForm form) {
        var state = working.map(one -> one.meeting().state());
        var why = state.isEmpty() || state.get().isAhead()
                ? "agenda.unsaved.gone"
                : state.get() == MeetingState.CANCELLED ? "agenda.unsaved.cancelled" : "agenda.unsaved.begun";
        var facts = form.facts();
        var typed = Stream.of(
                        new Typed(messages.of("agenda.item.title"), facts.title()),
                        new Typed(messages.of("agenda.item.time"), form.timeSlot()),
                        new Typed(messages.of("agenda.item.presenters"), String.join("\n", facts.presenters())),
                        new Typed(
                                messages.of("agenda.item.recommendation"), String.join("\n", facts.recommendations())),
                        new Typed(messages.of("agenda.item.source"), form.caseSource()),
                        new Typed(messages.of("agenda.item.text"), form.caseStatement()))
                .filter(one -> !one.text().isBlank())
                .toList();
        return new TextNotSavedPage(messages.of(why), typed, "/moeder/" + meeting);
    }

    /** What somebody else has stored, in one line. */
    String factsOf(WorkingItem working) {
        var facts = stored(working).facts();
        return String.join(
                " · ",
                Stream.of(
                                Stream.of(facts.title()),
                                facts.presenters().stream(),
                                facts.recommendations().stream(),
                                Stream.ofNullable(facts.timeSlot()),
                                Stream.ofNullable(facts.caseSource()))
                        .flatMap(all -> all)
                        .toList());
    }

    private static ItemForm stored(WorkingItem working) {
        var item = working.item();
        return ItemForm.of(
                new ItemFacts(
                        item.title(), item.timeSlot(), item.presenters(), item.recommendations(), item.caseSource()),
                item.section() == null ? "" : item.section().name(),
                item.caseStatement() == null ? "" : item.caseStatement());
    }

    private List<AttachmentRow> attachments(WorkingItem working) {
        var all = working.item().attachments();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var one = all.get(i);
                    return new AttachmentRow(
                            one.id().toString(),
                            one.number() == null ? "" : one.number(),
                            one.title(),
                            file(one),
                            working.sentAttachments().contains(one.id()),
                            one.closedReason() == null ? "" : one.closedReason(),
                            1,
                            i == 0,
                            i == all.size() - 1);
                })
                .toList();
    }

    private String file(Attachment one) {
        if (one.file() == null) return messages.of("agenda.attachment.none");
        return files.find(one.file())
                .map(file -> file.name() + ", " + DanishFormat.bytes(file.size()))
                .orElse("");
    }

    private String references(Meeting meeting) {
        return json.writeValueAsString(meeting.items().stream()
                .flatMap(item -> item.attachments().stream())
                .filter(one -> one.number() != null)
                .map(one ->
                        Map.of("id", one.id().toString(), "number", String.valueOf(one.number()), "title", one.title()))
                .toList());
    }

    /** Who is expected at the meeting, then everybody known. */
    private List<String> people(Meeting meeting) {
        return Stream.concat(
                        meeting.participants().stream().map(ItemEditorPages::words),
                        parties.persons().stream().map(one -> one.title() == null ? one.name() : one.title()))
                .distinct()
                .toList();
    }

    private static String words(Attendance one) {
        return one.organisation() == null ? one.name() : one.name() + ", " + one.organisation();
    }

    private static String number(Item item) {
        return item.number() == null ? "" : item.number();
    }
}
