package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseAgenda;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.web.ItemCases.Earlier;
import dk.rammevaerk.cases.web.ItemCases.ItemCase;
import dk.rammevaerk.cases.web.ItemCases.Step;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.web.ItemPanel;
import dk.rammevaerk.pages.Fragment;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows on every item the chain it is a link of: its cases, their routes, and what was decided before. */
@Component
class CasePanel implements ItemPanel {
    private static final int SHOWN = 220;

    private final Cases cases;
    private final CaseWords words;
    private final StepLinks links;
    private final CaseAgenda agenda;
    private final Messages messages;

    CasePanel(Cases cases, CaseWords words, StepLinks links, CaseAgenda agenda, Messages messages) {
        this.cases = cases;
        this.words = words;
        this.links = links;
        this.agenda = agenda;
        this.messages = messages;
    }

    @Override
    public Optional<Fragment> of(Meeting meeting, Item item) {
        var its = cases.ofItem(item.id()).stream()
                .map(view -> itemCase(view, meeting, item))
                .toList();
        return its.isEmpty() ? Optional.empty() : Optional.of(new ItemCases(its));
    }

    private ItemCase itemCase(CaseView view, Meeting meeting, Item shown) {
        var item = shown.id();
        return new ItemCase(
                view.number().toString(),
                view.title(),
                "/sager/" + view.number(),
                words.now(view),
                closedSince(view, meeting, shown),
                steps(view, item),
                cases.excerpts(view).stream().filter(one -> !one.item().equals(item)).toList().reversed().stream()
                        .map(one -> earlier(view, one))
                        .toList());
    }

    /** What the text of an agenda still tells, although it is closed since. */
    private List<String> closedSince(CaseView view, Meeting meeting, Item item) {
        var text = item.caseStatement();
        if (text == null || !meeting.isWorkingCopy() || !meeting.state().isAhead()) return List.of();
        return agenda.closedSince(view.file().id(), meeting.forum(), text).stream()
                .map(one -> messages.of("cases.earlier.closedSince", words.where(one)))
                .toList();
    }

    private List<Step> steps(CaseView view, ItemId item) {
        var stops = words.route(view).stops();
        return IntStream.range(0, stops.size())
                .mapToObj(i -> {
                    var place = view.steps().get(i).place();
                    boolean here = place != null && place.item().equals(item);
                    return new Step(
                            stops.get(i),
                            here ? "" : links.href(view, view.steps().get(i)),
                            here,
                            links.note(place));
                })
                .toList();
    }

    private Earlier earlier(CaseView view, Excerpt excerpt) {
        return new Earlier(words.where(excerpt), links.href(view, excerpt), shortened(excerpt));
    }

    /** What was decided, or how the minutes begin. */
    private static String shortened(Excerpt excerpt) {
        if (!excerpt.decisions().isEmpty()) return String.join(" ", excerpt.decisions());
        var plain = excerpt.minutes()
                .replaceAll("[*_#|`>]+|\\]\\([^)]*\\)|\\[|(?m)^\\s*-\\s+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= SHOWN) return plain;
        int end = plain.lastIndexOf(' ', SHOWN);
        return plain.substring(0, end < 0 ? SHOWN : end) + " …";
    }
}
