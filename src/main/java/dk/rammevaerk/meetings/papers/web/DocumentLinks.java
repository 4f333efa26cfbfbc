package dk.rammevaerk.meetings.papers.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.Papers;
import dk.rammevaerk.meetings.papers.RecordsExports;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the documents that the current actor can save. */
@Component
public class DocumentLinks {
    private final Papers papers;
    private final RecordsExports exports;
    private final Files files;
    private final Messages messages;
    private final CurrentActor currentActor;

    DocumentLinks(Papers papers, RecordsExports exports, Files files, Messages messages, CurrentActor currentActor) {
        this.papers = papers;
        this.exports = exports;
        this.files = files;
        this.messages = messages;
        this.currentActor = currentActor;
    }

    /** Of a meeting as the actor sees it; the newest papers first. */
    public List<DocumentLink> of(Meeting meeting) {
        var home = "/moeder/" + meeting.id() + "/";
        var kinds = papers.kinds(meeting.id());
        var links = new ArrayList<DocumentLink>();
        if (kinds.contains(Kind.MINUTES)) addPaper(links, home + "referat", Kind.MINUTES);
        if (kinds.contains(Kind.AGENDA)) addPaper(links, home + "dagsorden", Kind.AGENDA);
        if (hasFiles(meeting)) {
            links.add(new DocumentLink(home + "samlet.pdf", messages.of("meetings.paper.merged"), ""));
            links.add(new DocumentLink(home + "bilag.zip", messages.of("meetings.paper.zip"), ""));
        }
        if (!currentActor.get().seesInside(meeting.forum())) return links;
        if (meeting.sourceFile() != null) {
            files.find(meeting.sourceFile())
                    .ifPresent(file -> links.add(new DocumentLink(
                            home + "dokument",
                            messages.of("meetings.paper.original"),
                            DanishFormat.bytes(file.size()))));
        }
        if (meeting.state().isAhead()) {
            links.add(new DocumentLink(home + "moede.ics", messages.of("meetings.paper.calendar"), ""));
        }
        if (exports.exportable(meeting.id()).isPresent()) {
            links.add(new DocumentLink(home + "arkiv.zip", messages.of("meetings.paper.archive"), ""));
        }
        return links;
    }

    /** The minutes of one item, where there are any that the actor may read. */
    public List<DocumentLink> excerpt(Meeting meeting, Item item) {
        boolean none = !papers.kinds(meeting.id()).contains(Kind.MINUTES)
                || item.title().isEmpty();
        if (none) return List.of();
        var home = "/moeder/" + meeting.id() + "/" + item.id() + "/";
        return List.of(
                new DocumentLink(home + "uddrag.pdf", messages.of("meetings.paper.excerpt.pdf"), ""),
                new DocumentLink(home + "uddrag.docx", messages.of("meetings.paper.excerpt.docx"), ""));
    }

    private void addPaper(List<DocumentLink> links, String address, Kind kind) {
        links.add(new DocumentLink(address + ".pdf", messages.of("meetings.paper." + kind + ".pdf"), ""));
        links.add(new DocumentLink(address + ".docx", messages.of("meetings.paper." + kind + ".docx"), ""));
    }

    private static boolean hasFiles(Meeting meeting) {
        return meeting.items().stream()
                .flatMap(item -> item.attachments().stream())
                .anyMatch(one -> one.file() != null);
    }
}
