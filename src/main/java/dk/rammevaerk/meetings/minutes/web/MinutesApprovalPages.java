package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.minutes.LiveItem;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.web.MinutesApprovalPage.Open;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.web.MeetingWords;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which minutes are read and approved. */
@Component
class MinutesApprovalPages {
    private final Meetings meetings;
    private final LiveMinutes minutes;
    private final MeetingPlan plan;
    private final MeetingWords words;
    private final Messages messages;

    MinutesApprovalPages(
            Meetings meetings, LiveMinutes minutes, MeetingPlan plan, MeetingWords words, Messages messages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.plan = plan;
        this.words = words;
        this.messages = messages;
    }

    MinutesApprovalPage page(Meeting meeting, Actor actor, @Nullable Approval asked, FormErrors errors) {
        boolean byForum = plan.rules(meeting.forum()).minutesApproval() == MinutesApproval.NEXT_MEETING;
        return new MinutesApprovalPage(
                meeting,
                words.name(meeting),
                words.forum(meeting.forum()),
                lead(asked, byForum),
                MinutesReading.of(meeting, words),
                open(meeting),
                asked,
                actor.holds(Role.CHAIR, meeting.forum()),
                actor.isSecretariat(),
                byForum,
                later(meeting),
                errors);
    }

    /** @param empty headings of the items without minutes */
    ConfirmationPage question(Meeting meeting, int version, List<String> empty) {
        var home = "/moeder/" + meeting.id();
        return new ConfirmationPage(
                new Confirmation(
                        "send",
                        messages.of("meetings.minutes.empty.question", empty.size()),
                        messages.of("meetings.minutes.empty.consequence", String.join(", ", empty)),
                        messages.of("meetings.minutes.empty"),
                        home + "/referat/godkendelse/send?tomme=true&version=" + version,
                        messages.of("meetings.minutes.empty.not"),
                        home + "/referat"),
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(words.name(meeting), home)
                        .here(messages.of("meetings.minutes.empty.here")));
    }

    private String lead(@Nullable Approval asked, boolean byForum) {
        if (byForum) return messages.of("meetings.minutes.lead.forum");
        if (asked == null) return messages.of("meetings.minutes.lead.written");
        if (asked.answer() == Answer.RETURNED) {
            return messages.of("meetings.minutes.lead.returned");
        }
        return asked.current()
                ? messages.of("meetings.minutes.lead.waiting", DanishFormat.moment(asked.askedAt()))
                : messages.of("meetings.minutes.lead.outdated");
    }

    private List<Open> open(Meeting meeting) {
        var open = new ArrayList<Open>();
        var items = meeting.items();
        for (var live : minutes.items(meeting.id())) {
            var item = items.stream().filter(one -> one.id().equals(live.id())).findFirst();
            if (item.isPresent()) open.addAll(open(meeting, item.get(), live));
        }
        return open;
    }

    private List<Open> open(Meeting meeting, Item item, LiveItem live) {
        var href = "/moeder/" + meeting.id() + "/referat#punkt-" + item.id();
        var name = item.number() == null ? item.title() : item.number() + " " + item.title();
        var open = new ArrayList<Open>();
        if (live.text().isBlank()) open.add(new Open(href, name, messages.of("meetings.minutes.open.empty")));
        else if (!live.done()) open.add(new Open(href, name, messages.of("meetings.minutes.open.undone")));
        live.decisions().stream()
                .filter(one -> !one.stands())
                .forEach(one -> open.add(new Open(
                        href,
                        name,
                        messages.of(
                                "meetings.minutes.open.fallen", one.decision().text()))));
        return open;
    }

    private SequencedMap<String, String> later(Meeting meeting) {
        var later = new LinkedHashMap<String, String>();
        meetings.list(meeting.forum(), null).stream()
                .filter(other -> other.date().isAfter(meeting.date()))
                .sorted(Comparator.comparing(MeetingSummary::date))
                .forEach(other -> later.put(other.id().toString(), DanishFormat.date(other.date())));
        return later;
    }
}
