package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sentences that come again in a forum's minutes. Each forum has its own list, with <code>{forum}</code> for its name;
 * until it has one, the list that comes with the program is used.
 */
@Service
public class Phrases {
    /** As many as there are digits to choose them with. */
    public static final int AT_MOST = 9;

    public static final String FORUM = "{forum}";

    private static final String FORUM_IN_MESSAGES = "FORUM";

    private final PhraseStore store;
    private final Parties parties;
    private final Messages messages;

    Phrases(PhraseStore store, Parties parties, Messages messages) {
        this.store = store;
        this.parties = parties;
        this.messages = messages;
    }

    /** With the forum's name left open. */
    @Transactional(readOnly = true)
    public List<String> templates(String forum) {
        var own = store.of(forum);
        return own.isEmpty() ? standard() : own;
    }

    /** Keeps a forum's list; an empty one brings the program's own back. */
    @Transactional
    public void keep(String forum, List<String> templates) {
        store.keep(
                forum,
                templates.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .limit(AT_MOST)
                        .toList());
    }

    /** Complete sentences for each item of a meeting, in the items' order; what the item's acts suggest comes first. */
    @Transactional(readOnly = true)
    public List<List<String>> forItems(Meeting meeting, List<List<String>> recommendations) {
        var forum = parties.forum(meeting.forum()).map(Forum::name).orElse(meeting.forum());
        var templates = templates(meeting.forum());
        var verbs = verbs();
        return recommendations.stream()
                .map(acts -> {
                    var sentences = new LinkedHashSet<String>();
                    var suggested = suggestion(acts, verbs);
                    if (!suggested.isEmpty()) sentences.add(suggested.replace(FORUM, forum));
                    templates.forEach(text -> sentences.add(text.replace(FORUM, forum)));
                    return sentences.stream().limit(AT_MOST).toList();
                })
                .toList();
    }

    /**
     * What the forum did when it did what it was asked to: {@code {forum} drøftede og godkendte indstillingen.}; empty when
     * no act is known.
     */
    private String suggestion(List<String> recommendations, List<Verb> verbs) {
        var acts = String.join(" ", recommendations).toLowerCase(Locale.ROOT);
        var found = verbs.stream().filter(verb -> acts.contains(verb.asked())).toList();
        if (found.isEmpty()) return "";
        var done = found.stream().map(Verb::done).distinct().toList();
        var told = done.stream()
                .filter(messages.of("meetings.minutes.noted")::equals)
                .toList();
        var others = done.stream().filter(verb -> !told.contains(verb)).toList();
        if (others.isEmpty()) return open(messages.of("meetings.minutes.phrase.noted"));
        var both = others.size() == 1
                ? others.getFirst()
                : String.join(", ", others.subList(0, others.size() - 1)) + " " + messages.of("meetings.minutes.and")
                        + " " + others.getLast();
        var object = others.equals(List.of(messages.of("meetings.minutes.discussed")))
                ? messages.of("meetings.minutes.matter")
                : messages.of("meetings.minutes.recommendation");
        return FORUM + " " + both + " " + object + ".";
    }

    /** A verb as a recommendation asks it, and as minutes tell it. */
    private record Verb(String asked, String done) {}

    private List<Verb> verbs() {
        return Arrays.stream(messages.of("meetings.minutes.verbs").split(","))
                .map(pair -> pair.strip().split(">"))
                .map(pair -> new Verb(pair[0], pair[1]))
                .toList();
    }

    private List<String> standard() {
        return Stream.iterate(1, number -> number <= 7, number -> number + 1)
                .map(number -> open(messages.of("meetings.minutes.phrase." + number)))
                .toList();
    }

    /** Braces mean something else in messages. */
    private static String open(String message) {
        return message.replace(FORUM_IN_MESSAGES, FORUM);
    }
}
