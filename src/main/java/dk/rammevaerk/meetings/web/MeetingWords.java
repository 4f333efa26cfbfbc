package dk.rammevaerk.meetings.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Act;
import dk.rammevaerk.meetings.plan.web.OccasionWords;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.State.Tone;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Says in Danish what a meeting is. */
@Component
@NamedInterface("words")
public class MeetingWords {
    private final Parties parties;
    private final OccasionWords occasions;
    private final Messages messages;

    MeetingWords(Parties parties, OccasionWords occasions, Messages messages) {
        this.parties = parties;
        this.occasions = occasions;
        this.messages = messages;
    }

    public String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    /** {@code DASSOS 18. maj 2026}. */
    public String name(Meeting meeting) {
        return forum(meeting.forum()) + " " + DanishFormat.date(meeting.date());
    }

    public String name(MeetingSummary meeting) {
        return forum(meeting.forum()) + " " + DanishFormat.date(meeting.date());
    }

    /** {@code Mandag kl. 13.00–15.00}, {@code Viborg Rådhus, M5}, {@code Ekstraordinært møde}: what is known. */
    public List<String> facts(Meeting meeting) {
        return occasions.facts(meeting.occasion());
    }

    /** {@code Fredag kl. 10.00–12.00 · Viborg Rådhus · Temadag}. */
    String where(MeetingSummary meeting) {
        return Stream.concat(
                        occasions.facts(meeting.occasion()).stream(),
                        Stream.ofNullable(meeting.occasion().title()))
                .collect(joining(" · "));
    }

    /** {@code Frist for punkter 8. januar 2027}, or empty when there is none any more. */
    String deadline(MeetingSummary meeting, LocalDate today) {
        var deadline = meeting.submissionDeadline();
        if (deadline == null || !meeting.state().isBeforeSending()) return "";
        return messages.of(
                deadline.isBefore(today) ? "plan.deadline.passed" : "plan.deadline", DanishFormat.date(deadline));
    }

    /** For a day that passed without minutes. */
    StateTag lacking() {
        return StateTag.of(State.WAITING).worded(messages.of("plan.state.lacking"));
    }

    /** Where a meeting is; when everybody may read it, since when. */
    StateTag state(Meeting meeting) {
        var published = meeting.publishedAt();
        if (published == null) return StateTag.of(State.valueOf(meeting.state().name()));
        var day = DanishFormat.date(published.atZone(DanishFormat.ZONE).toLocalDate());
        if (!meeting.state().hasApprovedMinutes()) return agendaPublished(day);
        return StateTag.of(State.PUBLISHED, day);
    }

    /** Where a meeting is; of one still to come also that everybody may read its agenda. */
    StateTag state(MeetingSummary meeting) {
        if (meeting.published() && meeting.state() == MeetingState.SENT) return agendaPublished("");
        return StateTag.of(State.valueOf(meeting.state().name()));
    }

    private StateTag agendaPublished(String day) {
        return StateTag.of(State.SENT)
                .with(Icon.LANGUAGE)
                .worded(messages.of("meetings.state.agendaPublished", day).strip());
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
        if (information == 0) return messages.of("meetings.lead.decisions", items(decisions));
        if (decisions == 0) return messages.of("meetings.lead.information", items(information));
        return messages.of("meetings.lead", items(decisions), DanishFormat.number(information));
    }

    /** {@code 7 punkter}. */
    public String items(long count) {
        return DanishFormat.count(count, messages.of("meetings.item"), messages.of("meetings.items"));
    }

    /** {@code Ekstraordinært møde · referat · 3 punkter}. */
    String what(MeetingSummary meeting) {
        var what = meeting.shown() == null
                ? meeting.items() == 0 ? null : items(meeting.items())
                : messages.of("meetings.kind." + meeting.shown()) + " · " + items(meeting.items());
        return Stream.of(
                        meeting.occasion().extraordinary() ? messages.of("meetings.extraordinary") : null,
                        meeting.occasion().title(),
                        what)
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }

    public String section(@Nullable Section section) {
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

    /** Presenters, time and what is asked for, in one line below an item's title. */
    public String details(Item item) {
        var details = new ArrayList<String>();
        if (!item.presenters().isEmpty()) details.add(messages.of("meetings.by", String.join(", ", item.presenters())));
        if (item.timeSlot() != null) details.add(messages.of("meetings.slot", item.timeSlot()));
        var acts = Act.summary(item.recommendations());
        if (!acts.isEmpty()) details.add(acts);
        return String.join(" · ", details);
    }

    /** Presenters, time, acts and attachments in one line. */
    public String summary(Item item) {
        return String.join(
                " · ",
                List.of(details(item), attachments(item)).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** {@code Bilag 1–3}, {@code Bilag 5 og 5a}; empty when there are none. */
    String attachments(Item item) {
        var numbers = item.attachments().stream()
                .map(one -> one.number() == null ? "?" : one.number())
                .toList();
        if (numbers.isEmpty()) return "";
        var word = messages.of("meetings.attachment");
        if (numbers.size() > 2 && isRow(numbers)) return word + numbers.getFirst() + "–" + numbers.getLast();
        return word + DanishFormat.list(numbers);
    }

    private static boolean isRow(List<String> numbers) {
        return numbers.stream().allMatch(number -> number.matches("\\d{1,4}"))
                && Integer.parseInt(numbers.getLast()) - Integer.parseInt(numbers.getFirst()) == numbers.size() - 1;
    }
}
