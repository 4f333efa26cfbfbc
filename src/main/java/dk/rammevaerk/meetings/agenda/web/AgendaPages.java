package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.StandingItems;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages around an agenda have in common: the meeting, its trail, the order of its items. */
@Component
class AgendaPages {
    private final Meetings meetings;
    private final Agendas agendas;
    private final StandingItems standing;
    private final MeetingWords words;
    private final Messages messages;

    AgendaPages(Meetings meetings, Agendas agendas, StandingItems standing, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.standing = standing;
        this.words = words;
        this.messages = messages;
    }

    /** The working copy of a meeting whose agenda can still be written. */
    Meeting ahead(UUID id) {
        var meeting = working(id);
        if (!meeting.state().isAhead()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return meeting;
    }

    Meeting working(UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(Meeting::isWorkingCopy)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String name(Meeting meeting) {
        return words.name(meeting);
    }

    String forum(Meeting meeting) {
        return words.forum(meeting.forum());
    }

    MeetingWords words() {
        return words;
    }

    Trail trail(Meeting meeting) {
        return Trail.of(messages.of("meetings.trail"), "/moeder")
                .then(words.forum(meeting.forum()), "/moeder?forum=" + meeting.forum())
                .then(words.name(meeting), "/moeder/" + meeting.id());
    }

    OrderPage orderPage(UUID id, String section, String title, FormErrors errors) {
        var meeting = ahead(id);
        return new OrderPage(
                name(meeting),
                trail(meeting).here(messages.of("agenda.order.here")),
                order(meeting),
                sections(meeting),
                section,
                title,
                errors);
    }

    /** To choose from; empty when the agenda has none. */
    SequencedMap<String, String> sections(Meeting meeting) {
        var sections = new LinkedHashMap<String, String>();
        if (!meeting.occasion().extraordinary()) {
            Arrays.stream(Section.values()).forEach(one -> sections.put(one.name(), words.section(one)));
        }
        return sections;
    }

    AgendaOrder order(Meeting meeting) {
        var sent = agendas.sent(meeting.id());
        var parts = new ArrayList<AgendaOrder.Part>();
        if (meeting.occasion().extraordinary()) {
            parts.add(new AgendaOrder.Part("", words.section(null), rows(meeting.items(), sent, meeting)));
        } else {
            for (var section : Section.values()) {
                var items = meeting.items().stream()
                        .filter(item -> (item.section() == null ? Section.DECISION : item.section()) == section)
                        .toList();
                parts.add(new AgendaOrder.Part(section.name(), words.section(section), rows(items, sent, meeting)));
            }
        }
        return new AgendaOrder("/moeder/" + meeting.id(), meeting.version(), parts, standing.missing(meeting), "", "");
    }

    private List<AgendaOrder.Row> rows(List<Item> items, Set<ItemId> sent, Meeting meeting) {
        var all = meeting.items();
        return items.stream()
                .map(item -> new AgendaOrder.Row(
                        item.id().toString(),
                        item.number() == null ? "" : item.number(),
                        item.title(),
                        words.summary(item),
                        sent.contains(item.id()),
                        item.withdrawn(),
                        item.equals(all.getFirst()),
                        item.equals(all.getLast()),
                        item.withdrawn()
                                ? StateTag.of(State.CANCELLED).worded(messages.of("agenda.withdrawn"))
                                : item.isClosed() ? StateTag.of(State.CLOSED_ITEM) : null))
                .toList();
    }
}
