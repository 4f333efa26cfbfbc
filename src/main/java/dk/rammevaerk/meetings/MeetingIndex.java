package dk.rammevaerk.meetings;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a meeting and each of its items to the search. A closed item is found by nobody outside its forum. */
@Component
class MeetingIndex {
    private final Search search;
    private final Parties parties;

    MeetingIndex(Search search, Parties parties) {
        this.search = search;
        this.parties = parties;
    }

    void put(Meeting meeting) {
        var entries = new ArrayList<SearchEntry>();
        var name = parties.forum(meeting.forum()).map(Forum::name).orElse(meeting.forum()) + " "
                + DanishFormat.date(meeting.date());
        entries.add(new SearchEntry(
                Kind.MEETING,
                meeting.id().value(),
                meeting.id().value(),
                meeting.forum(),
                meeting.date(),
                name,
                "",
                meetingText(meeting.isPublished() ? meeting.withheld() : meeting),
                "/moeder/" + meeting.id(),
                meeting.isPublished()));
        meeting.items()
                .forEach(item -> entries.add(new SearchEntry(
                        Kind.ITEM,
                        item.id().value(),
                        meeting.id().value(),
                        meeting.forum(),
                        meeting.date(),
                        item.number() == null ? item.title() : item.number() + " " + item.title(),
                        name,
                        itemText(item),
                        "/moeder/" + meeting.id() + "/" + item.id(),
                        meeting.isPublished() && !item.isClosed())));
        search.replace(meeting.id().value(), entries);
    }

    private static String meetingText(Meeting meeting) {
        var people = meeting.attendances().stream()
                .map(one -> Stream.of(one.name(), one.organisation())
                        .filter(Objects::nonNull)
                        .collect(joining(", ")))
                .collect(joining(". "));
        return joined(meeting.occasion().title(), meeting.occasion().place(), meeting.remarks(), people);
    }

    private static String itemText(Item item) {
        return joined(
                String.join(", ", item.presenters()),
                item.minutes(),
                String.join(". ", item.recommendations()),
                item.caseStatement() == null ? null : Mention.without(item.caseStatement()),
                item.attachments().stream()
                        .filter(one -> !one.isClosed())
                        .map(Attachment::title)
                        .collect(joining(". ")));
    }

    /** The words without the signs that make them headings, lists and tables. */
    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(joining("\n"))
                .replaceAll("(?m)^\\s*[-+]\\s+|[*_#|`>]+|\\]\\([^)]*\\)|\\[|^\\s*-{3,}|---+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
