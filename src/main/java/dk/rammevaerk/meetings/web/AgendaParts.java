package dk.rammevaerk.meetings.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.meetings.web.MeetingPage.Line;
import dk.rammevaerk.meetings.web.MeetingPage.Part;
import dk.rammevaerk.meetings.web.MeetingPage.Version;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agenda on a meeting's page: its items, what can be done with it now, and its versions. */
@Component
class AgendaParts {
    private final AgendaStanding agenda;
    private final MeetingActions actions;
    private final MeetingWords words;
    private final Messages messages;
    private final CurrentActor currentActor;

    AgendaParts(
            AgendaStanding agenda,
            MeetingActions actions,
            MeetingWords words,
            Messages messages,
            CurrentActor currentActor) {
        this.agenda = agenda;
        this.actions = actions;
        this.words = words;
        this.messages = messages;
        this.currentActor = currentActor;
    }

    /** What the meeting is about, and what of it is not sent yet. */
    String lead(Meeting meeting) {
        if (meeting.items().isEmpty())
            return messages.of(meeting.state().isAhead() ? "agenda.lead.none" : "agenda.lead.empty");
        var lead = words.lead(meeting);
        if (!isWorkingCopyOfSent(meeting)) return lead;
        var sent = agenda.sent(meeting.id());
        var unsent = meeting.items().stream()
                .filter(item -> !sent.contains(item.id()))
                .map(item -> String.valueOf(item.number()))
                .toList();
        if (!unsent.isEmpty())
            return lead + " " + messages.of("agenda.lead.unsent", unsent.size(), DanishFormat.list(unsent));
        return agenda.differs(meeting) ? lead + " " + messages.of("agenda.lead.changed") : lead;
    }

    List<Part> parts(Meeting meeting) {
        var bySection = new LinkedHashMap<String, List<Item>>();
        for (var item : meeting.items()) {
            bySection
                    .computeIfAbsent(words.section(item.section()), heading -> new ArrayList<>())
                    .add(item);
        }
        var sent = isWorkingCopyOfSent(meeting) ? agenda.sent(meeting.id()) : null;
        var changed = sent == null ? Set.<ItemId>of() : agenda.changedItems(meeting);
        var parts = new ArrayList<Part>();
        bySection.forEach((heading, items) -> parts.add(new Part(
                heading,
                note(items),
                items.stream()
                        .map(item -> new Line(
                                "/moeder/" + meeting.id() + "/" + item.id(),
                                item.number() == null ? "" : item.number(),
                                item.title(),
                                words.details(item),
                                words.attachments(item),
                                state(item, sent, changed),
                                item.closedReason() == null ? "" : item.closedReason()))
                        .toList())));
        return parts;
    }

    /** {@code 6 punkter · 85 minutter}; the time when every item that has one can be read. */
    private String note(List<Item> items) {
        var count = words.items(items.size());
        int minutes = items.stream()
                .mapToInt(item -> TimeSlot.minutes(item.timeSlot()))
                .sum();
        return minutes == 0
                ? count
                : count + " · "
                        + DanishFormat.count(minutes, messages.of("agenda.minute"), messages.of("agenda.minutes"));
    }

    /** @param sent null when all items stand alike */
    private @Nullable StateTag state(Item item, @Nullable Set<ItemId> sent, Set<ItemId> changed) {
        if (item.withdrawn()) return StateTag.of(State.CANCELLED).worded(messages.of("agenda.withdrawn"));
        if (sent != null && !sent.contains(item.id())) return StateTag.of(State.DRAFT);
        if (changed.contains(item.id())) return StateTag.of(State.DRAFT).worded(messages.of("agenda.changed"));
        if (item.isClosed()) return StateTag.of(State.CLOSED_ITEM);
        return sent == null ? null : StateTag.of(State.ON_AGENDA);
    }

    private static boolean isWorkingCopyOfSent(Meeting meeting) {
        return meeting.isWorkingCopy() && meeting.state() == MeetingState.SENT;
    }

    List<MeetingPage.Action> actions(Meeting meeting) {
        var actor = currentActor.get();
        if (actor.isSecretariat()) return actions.ofSecretariat(meeting);
        return isChair(actor, meeting) ? actions.ofChair(meeting) : List.of();
    }

    private static boolean isChair(Actor actor, Meeting meeting) {
        return actor.holds(Role.CHAIR, meeting.forum());
    }

    /** Newest first; what is written now stands before them. */
    List<Version> versions(Meeting meeting) {
        var versions = new ArrayList<Version>();
        var editions = agenda.editions(meeting.id());
        if (isWorkingCopyOfSent(meeting) && agenda.differs(meeting)) {
            long agendas =
                    editions.stream().filter(one -> one.kind() == Kind.AGENDA).count();
            versions.add(new Version(
                    StateTag.of(State.DRAFT).worded(messages.of("agenda.addendum", String.valueOf(agendas))),
                    messages.of("agenda.version.unsent"),
                    "/moeder/" + meeting.id() + "/forskelle?fra=dagsorden-" + agendas));
        }
        for (var one : editions) {
            boolean isAgenda = one.kind() == Kind.AGENDA;
            versions.add(new Version(
                    StateTag.of(isAgenda ? State.SENT : State.APPROVED)
                            .worded(messages.of("agenda.version." + one.kind(), String.valueOf(one.number()))),
                    DanishFormat.moment(one.madeAt()),
                    "/moeder/" + meeting.id() + "/versioner/" + (isAgenda ? "dagsorden" : "referat") + "/"
                            + one.number()));
        }
        return versions;
    }

    /** What an item says, also of its own accord. */
    String text(Meeting meeting, Item item) {
        return agenda.text(meeting, item);
    }
}
