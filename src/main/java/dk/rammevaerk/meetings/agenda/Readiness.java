package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks an agenda through before it is sent: what is wrong, and what may be. */
final class Readiness {
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})\\s+(.*)$");

    private Readiness() {}

    /** Faults first, then in the order of the agenda. */
    static List<Finding> of(Meeting meeting) {
        var items = meeting.items().stream().filter(item -> !item.withdrawn()).toList();
        var findings = new ArrayList<Finding>();
        if (items.stream().noneMatch(item -> item.standing() == null)) {
            findings.add(new Finding(Kind.NO_ITEMS, null, ""));
        }
        var references = new References(numbers(meeting.items()));
        items.forEach(item -> findings.addAll(of(item, references)));
        findings.sort((one, other) -> Boolean.compare(other.isFault(), one.isFault()));
        return findings;
    }

    static Map<AttachmentId, String> numbers(List<Item> items) {
        var numbers = new HashMap<AttachmentId, String>();
        for (var item : items)
            for (var one : item.attachments()) if (one.number() != null) numbers.put(one.id(), one.number());
        return numbers;
    }

    private static List<Finding> of(Item item, References references) {
        var found = new ArrayList<Finding>();
        var text = item.caseStatement() == null ? "" : item.caseStatement();
        var own = item.attachments().stream().map(Attachment::id).collect(toUnmodifiableSet());
        var missing = references.missing(text, own);
        missing.links().forEach(label -> found.add(new Finding(Kind.LINK_TO_NOTHING, item, label)));
        missing.plain().forEach(label -> found.add(new Finding(Kind.NUMBER_OF_NOTHING, item, label)));
        missing.others().forEach(label -> found.add(new Finding(Kind.NUMBER_OF_OTHER_ITEM, item, label)));
        item.attachments().stream()
                .filter(one -> one.file() == null)
                .map(Readiness::name)
                .forEach(name -> found.add(new Finding(Kind.ATTACHMENT_WITHOUT_FILE, item, name)));
        if (PICTURE.matcher(text).results().anyMatch(picture -> picture.group(1).isBlank())) {
            found.add(new Finding(Kind.PICTURE_WITHOUT_WORDS, item, ""));
        }
        skippedHeadings(text).forEach(heading -> found.add(new Finding(Kind.HEADING_SKIPPED, item, heading)));
        if (item.standing() != null || item.section() == Section.UPCOMING) return found;
        if (item.section() != Section.INFORMATION && item.recommendations().isEmpty()) {
            found.add(new Finding(Kind.NO_RECOMMENDATION, item, ""));
        }
        if (text.isBlank()) found.add(new Finding(Kind.NO_CASE_STATEMENT, item, ""));
        if (item.presenters().isEmpty()) found.add(new Finding(Kind.NO_PRESENTER, item, ""));
        return found;
    }

    private static String name(Attachment attachment) {
        return attachment.title();
    }

    /** Headings more than one level below the one before. */
    private static List<String> skippedHeadings(String text) {
        var skipped = new ArrayList<String>();
        int last = 0;
        for (var heading : HEADING.matcher(text).results().toList()) {
            int level = heading.group(1).length();
            if (last > 0 && level > last + 1) skipped.add(heading.group(2).strip());
            last = level;
        }
        return skipped;
    }
}
