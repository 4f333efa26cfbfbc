package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.Acceptances.Lack;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.Preview;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.web.FieldRow.Theirs;
import dk.rammevaerk.imports.web.WorkPage.ErrorLink;
import dk.rammevaerk.imports.web.WorkPage.ItemView;
import dk.rammevaerk.imports.web.WorkPage.RemovedItem;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the work page of a preview. */
@Component
class WorkPages {
    /** What was asked of the page beyond its place. */
    record Asked(
            Place place,
            @Nullable String edited,
            @Nullable String focus,
            @Nullable Attempt attempt,
            List<Lack> lacks) {
        static Asked of(Place place) {
            return new Asked(place, null, null, null, List.of());
        }

        Asked after(Attempt failed) {
            return new Asked(place, failed.field().toString(), null, failed, lacks);
        }

        Asked lacking(List<Lack> found) {
            return new Asked(place, edited, focus, attempt, found);
        }
    }

    /** A correction that could not be stored: what was typed, and why. */
    record Attempt(
            FieldName field,
            String typed,
            String error,
            @Nullable Theirs theirs,
            boolean askCpr) {}

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH);
    private final Messages messages;
    private final Parties parties;

    WorkPages(Messages messages, Parties parties) {
        this.messages = messages;
        this.parties = parties;
    }

    WorkPage page(Preview preview, Read read, Asked asked, int status) {
        var sight = Sight.of(preview, read, asked);
        var words = new FieldWords(messages, parties.fora());
        var warnings = new WarningsView(messages, words, sight);
        var marks = new DocumentMarks(words, sight);
        var rows = new FieldRows(messages, words, warnings, sight);
        var item = sight.item();
        return new WorkPage(
                preview.id(),
                preview.version(),
                preview.upload().fileName(),
                summary(read, marks.line()),
                warnings.links(),
                warnings.open(),
                "advarsel".equals(asked.focus()) && asked.lacks().isEmpty(),
                sight.asksAboutMeeting(),
                marks.view(),
                FieldName.ofMeeting().stream().map(rows::row).toList(),
                item == null ? null : itemView(item, sight, words, rows),
                "/indlaesning/" + preview.id() + "/punkt",
                read.draft().removed().reversed().stream()
                        .map(one -> new RemovedItem(one.key(), words.name(read, one.key())))
                        .toList(),
                asked.lacks().stream().map(lack -> error(lack, sight)).toList(),
                clock(read.savedAt()),
                note(read),
                sight.place(),
                status);
    }

    private ItemView itemView(int key, Sight sight, FieldWords words, FieldRows rows) {
        var items = sight.read().draft().items();
        int at = items.indexOf(key);
        return new ItemView(
                key,
                messages.of("imports.item.of", String.valueOf(at + 1), String.valueOf(items.size())),
                words.name(sight.read(), key),
                at == 0 ? "" : sight.place().at(items.get(at - 1)).href(sight.id(), null, "punkt"),
                at == items.size() - 1
                        ? ""
                        : sight.place().at(items.get(at + 1)).href(sight.id(), null, "punkt"),
                FieldName.ofItem(key).stream().map(rows::row).toList(),
                at == 0,
                at == items.size() - 1,
                "punkt".equals(sight.asked().focus()));
    }

    private String summary(Read read, int here) {
        int pages = read.document().lines().isEmpty()
                ? 0
                : read.document().lines().getLast().page();
        var facts = new ArrayList<String>();
        if (pages > 1)
            facts.add(messages.of("imports.summary.page", String.valueOf(pageOf(read, here)), String.valueOf(pages)));
        facts.add(messages.of(
                "imports.summary.items",
                messages.of("imports.count.items", read.draft().items().size())));
        int mended = read.document().restorations().size();
        if (mended > 0) facts.add(messages.of("imports.summary.mended", DanishFormat.number(mended)));
        return String.join(" · ", facts);
    }

    private static int pageOf(Read read, int line) {
        var lines = read.document().lines();
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).page() : 1;
    }

    private String note(Read read) {
        int open = read.openQuestions().size();
        return open == 0 ? "" : messages.of("imports.note.open", messages.of("imports.count.warnings", open));
    }

    private ErrorLink error(Lack lack, Sight sight) {
        var field = lack.field();
        var message = lack.place() == 0
                ? messages.of(lack.messageKey())
                : messages.of(lack.messageKey(), String.valueOf(lack.place()));
        return new ErrorLink(
                message,
                field == null
                        ? "#intet-punkt"
                        : sight.place()
                                .at(field.item() == null ? sight.item() : field.item())
                                .href(sight.id(), field.toString(), null));
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    String clock(Instant moment) {
        return CLOCK.format(moment.atZone(DanishFormat.ZONE));
    }
}
