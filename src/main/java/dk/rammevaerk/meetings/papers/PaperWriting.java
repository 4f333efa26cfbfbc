package dk.rammevaerk.meetings.papers;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperAttachment;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperPerson;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.pages.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a meeting says as a paper says it. The meeting is already cut to its reader. */
@Component
class PaperWriting {
    private final PaperWords words;
    private final AgendaStanding standing;
    private final Messages messages;
    private final Clock clock;

    PaperWriting(PaperWords words, AgendaStanding standing, Messages messages, Clock clock) {
        this.words = words;
        this.standing = standing;
        this.messages = messages;
        this.clock = clock;
    }

    Paper whole(Meeting meeting, Kind kind) {
        return paper(
                kind == Kind.AGENDA ? PaperKind.AGENDA : PaperKind.MINUTES,
                meeting,
                meeting.attendances(),
                text(meeting.remarks()),
                sections(meeting, kind));
    }

    /** For a case or an authority: of the others who were there for one item only, it says nothing. */
    Paper excerpt(Meeting meeting, Item item) {
        return paper(
                PaperKind.EXCERPT,
                meeting,
                meeting.attendances().stream()
                        .filter(one -> one.item() == null || one.item().equals(item.id()))
                        .toList(),
                "",
                List.of(new PaperSection("", "", List.of(item(meeting, item, Kind.MINUTES)))));
    }

    private Paper paper(
            PaperKind kind, Meeting meeting, List<Attendance> people, String remarks, List<PaperSection> sections) {
        var made = meeting.edition().map(Edition::madeAt).orElseGet(clock::instant);
        return new Paper(
                kind,
                words.forum(meeting),
                words.title(meeting),
                words.editionLine(kind, meeting.edition().orElse(null)),
                words.dateLine(meeting.occasion()),
                words.place(meeting.occasion()),
                people(meeting, people, false),
                people(meeting, people, true),
                remarks,
                sections,
                made,
                made);
    }

    private List<PaperPerson> people(Meeting meeting, List<Attendance> all, boolean apologies) {
        return all.stream()
                .filter(one -> one.apology() == apologies)
                .map(one -> new PaperPerson(one.name(), text(one.organisation()), role(meeting, one)))
                .toList();
    }

    /** {@code formand, kom kl. 13.20}, {@code suppleant for socialchefen}, {@code gæst, punkt 1.4}. */
    private String role(Meeting meeting, Attendance one) {
        var kind =
                switch (one.kind()) {
                    case MEMBER -> null;
                    case SUBSTITUTE ->
                        one.substituteFor() == null
                                ? messages.of("meetings.minutes.kind.SUBSTITUTE")
                                : messages.of("meetings.minutes.substituteFor", one.substituteFor());
                    case GUEST -> messages.of("meetings.minutes.kind.GUEST");
                };
        var item = meeting.items().stream()
                .filter(other -> other.id().equals(one.item()))
                .map(other -> messages.of(
                        "meetings.minutes.onlyItem", other.number() == null ? other.title() : other.number()))
                .findFirst()
                .orElse(null);
        return Stream.of(
                        one.role(),
                        kind,
                        item,
                        one.arrived() == null
                                ? null
                                : messages.of("meetings.paper.arrived", DanishFormat.times(one.arrived(), null)),
                        one.departed() == null
                                ? null
                                : messages.of("meetings.paper.departed", DanishFormat.times(one.departed(), null)))
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }

    /** A meeting whose items are in no section has one without number and heading. */
    private List<PaperSection> sections(Meeting meeting, Kind kind) {
        var bySection = new LinkedHashMap<@Nullable Section, List<PaperItem>>();
        for (var item : meeting.items()) {
            bySection
                    .computeIfAbsent(item.section(), section -> new ArrayList<>())
                    .add(item(meeting, item, kind));
        }
        boolean none = bySection.keySet().stream().allMatch(Objects::isNull);
        var sections = new ArrayList<PaperSection>();
        bySection.forEach((section, items) -> sections.add(new PaperSection(
                section == null ? "" : String.valueOf(section.number()),
                none ? "" : messages.of("meetings.paper.section." + (section == null ? "none" : section)),
                items)));
        return sections;
    }

    private PaperItem item(Meeting meeting, Item item, Kind kind) {
        var anchor = "punkt-" + item.id();
        var number = text(item.number());
        if (Papers.isWithheld(item)) return PaperItem.closed(anchor, number, text(item.closedReason()));
        if (item.withdrawn()) return withdrawn(anchor, number, item);
        boolean minutes = kind == Kind.MINUTES;
        return new PaperItem(
                anchor,
                number,
                title(item),
                text(item.timeSlot()),
                String.join(", ", item.presenters()),
                item.recommendations().isEmpty() ? "" : messages.of("meetings.paper.at", words.forumName(meeting)),
                item.recommendations(),
                item.caseSource() == null
                        ? ""
                        : messages.of("meetings.paper.source", words.forumName(meeting), item.caseSource()),
                standing.text(meeting, item),
                item.attachments().stream().map(this::attachment).toList(),
                minutes ? text(item.minutes()) : "",
                minutes ? item.decisions().stream().map(this::decision).toList() : List.of(),
                "");
    }

    /** It keeps its number, and says no more than that it is not taken up. */
    private PaperItem withdrawn(String anchor, String number, Item item) {
        var title = messages.of("meetings.paper.withdrawn", item.title());
        return new PaperItem(anchor, number, title, "", "", "", List.of(), "", "", List.of(), "", List.of(), "");
    }

    /** Those inside are told that what they read is not for others. */
    private String title(Item item) {
        return item.isClosed() ? messages.of("meetings.paper.closed", item.title()) : item.title();
    }

    private PaperAttachment attachment(Attachment attachment) {
        var number = text(attachment.number());
        var id = attachment.id().value();
        var reason = attachment.closedReason();
        if (reason == null) return new PaperAttachment(id, number, attachment.title(), "");
        return attachment.title().isEmpty()
                ? PaperAttachment.closed(id, number, reason)
                : new PaperAttachment(id, number, attachment.title(), messages.of("meetings.paper.closedAttachment"));
    }

    /** {@code Godkendt: Planen blev godkendt.} */
    private String decision(Decision decision) {
        return messages.of(
                "meetings.paper.decision",
                messages.of("meetings.effect." + decision.effect()),
                decision.text().strip().replaceAll("\\s+", " "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
