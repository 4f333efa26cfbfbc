package dk.rammevaerk.meetings.minutes.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.minutes.LookThrough;
import dk.rammevaerk.meetings.minutes.Suspect;
import dk.rammevaerk.meetings.minutes.Suspect.Kind;
import dk.rammevaerk.meetings.minutes.web.LookThroughPage.Findings;
import dk.rammevaerk.meetings.minutes.web.LookThroughPage.Group;
import dk.rammevaerk.meetings.minutes.web.LookThroughPage.Line;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says in Danish what was found in what is to be published. */
@Component
class FoundWords {
    private final LookThrough lookThrough;
    private final Messages messages;

    FoundWords(LookThrough lookThrough, Messages messages) {
        this.lookThrough = lookThrough;
        this.messages = messages;
    }

    /** @param shown the meeting with the content that is to be published */
    Findings of(Meeting shown) {
        var seen = lookThrough.seen(shown.id());
        var findings = lookThrough.findings(shown);
        var byKind = findings.stream().collect(groupingBy(Suspect::kind, TreeMap::new, toList()));
        var groups = new ArrayList<Group>();
        byKind.forEach((kind, some) -> groups.add(group(shown, kind, some, seen)));
        return new Findings(
                groups,
                findings.stream()
                        .filter(finding -> !seen.contains(finding.key()))
                        .count());
    }

    private Group group(Meeting shown, Kind kind, List<Suspect> findings, Set<String> seen) {
        return new Group(
                messages.of("meetings.found." + kind),
                messages.of("meetings.found." + kind + ".why"),
                findings.stream().map(finding -> line(shown, finding, seen)).toList());
    }

    private Line line(Meeting shown, Suspect finding, Set<String> seen) {
        var item = shown.items().stream()
                .filter(one -> one.id().equals(finding.item()))
                .findFirst()
                .orElse(null);
        return new Line(
                finding.key(),
                (item == null ? "" : name(item) + ", ") + messages.of("meetings.found.place." + finding.place()),
                "/moeder/" + shown.id() + (item == null ? "" : "/" + item.id()),
                finding.before(),
                finding.passage(),
                finding.after(),
                seen.contains(finding.key()));
    }

    private String name(Item item) {
        return item.number() == null ? item.title() : messages.of("meetings.found.item", item.number());
    }
}
