package dk.rammevaerk.meetings.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State.Tone;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish what a meeting is. */
@Component
public class MeetingWords {
    private final Parties parties;
    private final Messages messages;

    MeetingWords(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    public String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    /** {@code DASSOS 18. maj 2026}. */
    public String name(Meeting meeting) {
        return forum(meeting.forum()) + " " + DanishFormat.date(meeting.date());
    }

    /** {@code Mandag kl. 13.00–15.00}, {@code Viborg Rådhus, M5}, {@code Ekstraordinært møde}: what is known. */
    List<String> facts(Meeting meeting) {
        var facts = new ArrayList<String>();
        var day = DanishFormat.weekday(meeting.date());
        var weekday = Character.toUpperCase(day.charAt(0)) + day.substring(1);
        facts.add(
                meeting.occasion().start() == null
                        ? weekday
                        : weekday + " "
                                + DanishFormat.times(
                                        meeting.occasion().start(),
                                        meeting.occasion().end()));
        var place = place(meeting);
        if (!place.isEmpty()) facts.add(place);
        if (meeting.occasion().extraordinary()) facts.add(messages.of("meetings.extraordinary"));
        return facts;
    }

    private String place(Meeting meeting) {
        var place = new ArrayList<String>();
        if (meeting.occasion().place() != null) place.add(meeting.occasion().place());
        if (meeting.occasion().room() != null) place.add(meeting.occasion().room());
        if (place.isEmpty() && meeting.occasion().virtual()) place.add(messages.of("meetings.virtual"));
        return String.join(", ", place);
    }

    /** What the meeting was about, in one sentence. */
    String lead(Meeting meeting) {
        var decisions = meeting.items().stream()
                .filter(item -> item.section() == Section.DECISION)
                .count();
        var information = meeting.items().stream()
                .filter(item -> item.section() == Section.INFORMATION)
                .count();
        if (decisions == 0 && information == 0) {
            return items(meeting.items().size()) + ".";
        }
        return messages.of("meetings.lead", items(decisions), DanishFormat.number(information));
    }

    /** {@code 7 punkter}. */
    String items(long count) {
        return DanishFormat.count(count, messages.of("meetings.item"), messages.of("meetings.items"));
    }

    /** {@code Ekstraordinært møde · referat · 3 punkter}. */
    String what(MeetingSummary meeting) {
        var what = meeting.shown() == null
                ? items(meeting.items())
                : messages.of("meetings.kind." + meeting.shown()) + " · " + items(meeting.items());
        return meeting.occasion().extraordinary() ? messages.of("meetings.extraordinary") + " · " + what : what;
    }

    String section(@Nullable Section section) {
        return messages.of(section == null ? "meetings.section.none" : "meetings.section." + section);
    }

    /** What a decision does, as it is drawn: settled things are plain. */
    public StateTag effect(Effect effect) {
        var word = messages.of("meetings.effect." + effect);
        return switch (effect) {
            case APPROVED, SUPPORTS, RECOMMENDS -> new StateTag(Icon.CHECK, word, Tone.OK, false);
            case REJECTED -> new StateTag(Icon.CLOSE, word, Tone.PLAIN, false);
            case NOTED -> new StateTag(Icon.CHECKLIST, word, Tone.PLAIN, false);
            case POSTPONED -> new StateTag(Icon.TIME, word, Tone.PLAIN, false);
            case APPOINTED -> new StateTag(Icon.ACCOUNT, word, Tone.PLAIN, false);
            case SENT_ON -> new StateTag(Icon.FORWARD, word, Tone.PLAIN, false);
            case GIVES_AUTHORITY, DECIDED_OTHERWISE -> new StateTag(Icon.FLAG, word, Tone.PLAIN, false);
        };
    }

    /** Presenters and attachments in one line below an item's title. */
    public String details(Item item) {
        var details = new ArrayList<String>();
        if (!item.presenters().isEmpty()) details.add(messages.of("meetings.by", String.join(", ", item.presenters())));
        if (item.timeSlot() != null) details.add(messages.of("meetings.slot", item.timeSlot()));
        var numbers = item.attachments().stream().map(Attachment::number).toList();
        if (!numbers.isEmpty()) {
            details.add(messages.of(
                    "meetings.attachments",
                    numbers.size(),
                    String.join(
                            ", ",
                            numbers.stream()
                                    .map(number -> number == null ? "?" : number)
                                    .toList())));
        }
        return String.join(" · ", details);
    }
}
