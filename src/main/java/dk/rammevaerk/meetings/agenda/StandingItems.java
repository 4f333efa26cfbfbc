package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.Mention;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.Standing;
import dk.rammevaerk.meetings.StandingTexts;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The items that stand on every ordinary agenda. What they say is worked out until it is sent, and kept from then on. */
@Component
public class StandingItems implements StandingTexts {
    private final AgendaStore store;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Suggestions suggestions;
    private final Messages messages;

    StandingItems(AgendaStore store, Agendas agendas, Meetings meetings, Suggestions suggestions, Messages messages) {
        this.store = store;
        this.agendas = agendas;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    /** Puts those on an ordinary agenda that it lacks. */
    void putOn(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(AgendaItemGone::new);
        if (meeting.occasion().extraordinary()) return;
        missing(meeting)
                .forEach(standing -> agendas.add(
                        id,
                        new NewItem(
                                Section.UPCOMING,
                                ItemFacts.titled(messages.of(
                                        "agenda.standing." + standing,
                                        String.valueOf(meeting.date().getYear()))),
                                null,
                                null,
                                standing)));
    }

    /** Those that were left out of an ordinary agenda. */
    public List<Standing> missing(Meeting meeting) {
        if (meeting.occasion().extraordinary()) return List.of();
        return List.of(Standing.values()).stream()
                .filter(standing -> meeting.items().stream().noneMatch(item -> item.standing() == standing))
                .toList();
    }

    /** Writes what the standing items say now into them; what somebody wrote there stays. */
    void keep(Meeting meeting) {
        for (var item : meeting.items()) {
            var text = item.caseStatement() == null ? kept(meeting, item) : "";
            if (!text.isEmpty()) store.settleText(item.id(), text);
        }
    }

    @Override
    public MeetingContent completed(Meeting working) {
        return working.content()
                .withItems(working.items().stream()
                        .map(item -> {
                            var text = item.caseStatement() == null ? kept(working, item) : "";
                            return text.isEmpty() ? item : item.saying(text);
                        })
                        .toList());
    }

    /** What a standing item says of its own accord, as Markdown; empty when it says nothing. */
    public String text(Meeting meeting, Item item) {
        return Mention.plain(kept(meeting, item));
    }

    /** The same as it is kept, with mentions of the next meeting's items. */
    private String kept(Meeting meeting, Item item) {
        return switch (item.standing()) {
            case NEXT_ITEMS -> nextItems(meeting);
            case MEETING_DATES -> dates(meeting);
            case ANY_OTHER, WRITTEN -> "";
            case null -> "";
        };
    }

    /** What the next meeting's working copy holds and what waits for it; only those who see that copy read it before it is kept. */
    private String nextItems(Meeting meeting) {
        return next(meeting)
                .map(next -> {
                    var items = suggestions.provisional(next.id()).stream()
                            .map(item -> "- "
                                    + (item.closed()
                                            ? messages.of("agenda.next.closed")
                                            : Mention.of(item.id(), item.title())))
                            .collect(joining("\n"));
                    var date = DanishFormat.weekday(next.date()) + " den " + DanishFormat.date(next.date());
                    return items.isEmpty()
                            ? messages.of("agenda.next.empty", date)
                            : messages.of("agenda.next", date) + "\n\n" + items;
                })
                .orElseGet(() -> messages.of("agenda.next.none"));
    }

    private Optional<MeetingSummary> next(Meeting meeting) {
        return meetings.list(meeting.forum(), null).reversed().stream()
                .filter(one -> one.date().isAfter(meeting.date()) && one.state().isAhead())
                .findFirst();
    }

    private String dates(Meeting meeting) {
        return meetings.list(meeting.forum(), meeting.date().getYear()).reversed().stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .map(one -> "- " + DanishFormat.date(one.date())
                        + (one.occasion().start() == null
                                ? ""
                                : " "
                                        + DanishFormat.times(
                                                one.occasion().start(),
                                                one.occasion().end()))
                        + (one.occasion().title() == null
                                ? ""
                                : ", " + one.occasion().title()))
                .collect(joining("\n"));
    }
}
