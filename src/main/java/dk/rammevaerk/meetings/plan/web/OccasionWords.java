package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.Concern;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in Danish when and where meetings are, and what speaks against a day. */
@Component
public class OccasionWords {
    private final Parties parties;
    private final Messages messages;

    OccasionWords(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    /** {@code Mandag kl. 13.00–15.00}, {@code Viborg Rådhus, M5, og virtuelt}, {@code Ekstraordinært møde}: what is known. */
    public List<String> facts(Occasion occasion) {
        var facts = new ArrayList<String>();
        facts.add(capital(when(occasion)));
        var place = place(occasion);
        if (!place.isEmpty()) facts.add(place);
        if (occasion.extraordinary()) facts.add(messages.of("meetings.extraordinary"));
        return facts;
    }

    /** {@code mandag kl. 13.00–15.00}. */
    String when(Occasion occasion) {
        var day = DanishFormat.weekday(occasion.date());
        return occasion.start() == null ? day : day + " " + DanishFormat.times(occasion.start(), occasion.end());
    }

    /** {@code Viborg Rådhus, M5, og virtuelt}, or empty. */
    String place(Occasion occasion) {
        var place = String.join(
                ", ",
                Stream.of(occasion.place(), occasion.room())
                        .filter(part -> part != null)
                        .toList());
        return switch (occasion.form()) {
            case PHYSICAL -> place;
            case VIRTUAL -> messages.of("meetings.virtual");
            case BOTH -> messages.of("plan.place.both", place);
        };
    }

    /** {@code DASSOS}, {@code DASSOS: Temadag}. */
    String name(PlannedMeeting meeting) {
        var forum = forum(meeting.forum());
        var title = meeting.occasion().title();
        return title == null ? forum : forum + ": " + title;
    }

    /** {@code DASSOS 18. maj 2026}. */
    String nameAndDay(PlannedMeeting meeting) {
        return forum(meeting.forum()) + " " + DanishFormat.date(meeting.date());
    }

    StateTag tag(PlannedMeeting meeting, LocalDate today) {
        if (meeting.lacksMinutes(today)) return StateTag.of(State.WAITING).worded(messages.of("plan.state.lacking"));
        return tag(meeting.state());
    }

    static StateTag tag(MeetingState state) {
        return StateTag.of(State.valueOf(state.name()));
    }

    /** {@code 21. maj 2027 er 2. pinsedag.} */
    String concern(Concern concern, Occasion occasion) {
        var day = DanishFormat.date(occasion.date());
        return switch (concern) {
            case Concern.Past past -> messages.of("plan.concern.past", day);
            case Concern.Weekend weekend ->
                messages.of("plan.concern.weekend", day, DanishFormat.weekday(occasion.date()));
            case Concern.OnHoliday(var holiday) ->
                messages.of("plan.concern.holiday", day, messages.of("plan.holiday." + holiday));
            case Concern.SameDay(var other) ->
                messages.of("plan.concern.sameDay", forum(other.forum()), day, hours(other.occasion()));
            case Concern.Clash(var other) ->
                messages.of("plan.concern.clash", forum(other.forum()), hours(other.occasion()));
        };
    }

    private static String hours(Occasion occasion) {
        return occasion.start() == null ? "" : " " + DanishFormat.times(occasion.start(), occasion.end());
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
