package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts that cannot all be right. They are told of at their line and left as they are. */
final class DoubtfulFacts {
    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?iu)(?<![\\p{L}])bilag\\s+(?:nr\\.?\\s*)?(?<n>\\d{1,2}[a-z]?)(?:(?:\\s+og\\s+|\\s*,\\s*)(?:bilag\\s+)?(?<m>\\d{1,2}[a-z]?))?(?![\\p{L}\\d]|[.,]\\d)");
    private static final Pattern ITEM =
            Pattern.compile("(?iu)\\b(?:dagsordens)?punkt\\s+(?<n>\\d{1,2}(?:\\.\\d{1,2})?)(?!\\d)");
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)\\borienterede\\b.*\\bmøde(?:t|rne)?\\b|\\bfra mødet\\b|\\bdeltog\\b.*\\bmøde|\\bblev (?:af)?holdt\\b|\\bafholdtes\\b|\\bpå mødet\\b.*\\b(?:besluttede|drøftede|blev)\\b");
    private static final Pattern MEETING = Pattern.compile("(?iu)møde|temadag|konference");
    private static final Pattern FOREIGN =
            Pattern.compile("(?iu)(?:referat|dagsorden|mødet|møde|kkr|kd-net|kosu)\\W+(?:\\S+\\W+){0,6}$");

    private final Body body;
    private final Findings findings;

    DoubtfulFacts(Body body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    void check(int begin, @Nullable LocalDate meeting, List<ReadItem> items) {
        var attachments = attachments(items);
        Set<String> numbers = new HashSet<>();
        items.forEach(i -> {
            if (i.number() != null) {
                numbers.add(i.number());
            }
        });
        boolean sectioned = numbers.stream().anyMatch(n -> n.contains("."));
        for (int i = begin; i < body.size(); i++) {
            if (body.has(i)) {
                var line = body.get(i);
                // a sentence may begin on the line above
                var above = i > begin && body.has(i - 1) ? body.get(i - 1).plain() : "";
                dates(line, above, meeting);
                if (!items.isEmpty()) {
                    attachments(line, attachments);
                    items(line, numbers, sectioned);
                }
            }
        }
    }

    private void dates(Line line, String above, @Nullable LocalDate meeting) {
        for (var found : DanishDates.find(line.plain())) {
            var date = found.date();
            if (date == null) {
                if (found.problem() != null
                        && !found.problem().equals("date.noYear")
                        && found.text().length() > 6) {
                    findings.warn(
                            line.number(),
                            WarningKind.DATE_UNUSABLE,
                            null,
                            null,
                            found.text(),
                            Texts.of(found.problem()));
                }
                continue;
            }
            var day = DanishDates.weekday(date.getDayOfWeek());
            var before = sentence(above + " " + line.plain().substring(0, found.start()));
            if (found.weekday() != null && found.weekday() != date.getDayOfWeek()) {
                findings.warn(
                        line.number(),
                        WarningKind.DATE_NOT_THAT_WEEKDAY,
                        null,
                        null,
                        found.text(),
                        day,
                        DanishDates.weekday(found.weekday()));
            } else if (date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    && MEETING.matcher(before).find()) {
                findings.warn(line.number(), WarningKind.DATE_ON_WEEKEND, null, null, found.text(), day);
            } else if (meeting != null
                    && date.isAfter(meeting.plusDays(1))
                    && TOLD.matcher(before).find()) {
                findings.warn(line.number(), WarningKind.DATE_AFTER_MEETING, null, null, found.text());
            }
        }
    }

    private static String sentence(String text) {
        int end = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
        boolean number = end > 0 && Character.isDigit(text.charAt(end - 1));
        return end >= 0 && !number ? text.substring(end + 1) : text;
    }

    private Set<String> attachments(List<ReadItem> items) {
        Map<String, Integer> first = new HashMap<>();
        for (int k = 0; k < items.size(); k++) {
            for (var attachment : items.get(k).attachments()) {
                var number = attachment.number();
                if (number != null && first.putIfAbsent(number, k) != null) {
                    findings.warn(
                            lineOf(number), WarningKind.ATTACHMENT_TWICE, "items[" + k + "].attachments", null, number);
                }
            }
        }
        return first.keySet();
    }

    /** The last line that lists an attachment of this number. */
    private int lineOf(String number) {
        for (int i = body.size() - 1; i >= 0; i--) {
            var listed = body.has(i) ? Attachments.numbered(body.get(i).plain()) : null;
            if (listed != null && number.equals(listed.number())) {
                return body.get(i).number();
            }
        }
        return 1;
    }

    private void attachments(Line line, Set<String> known) {
        var reference = ATTACHMENT.matcher(line.plain());
        while (reference.find()) {
            for (var group : List.of("n", "m")) {
                var number = reference.group(group);
                if (number != null && !known.contains(number.toLowerCase(java.util.Locale.ROOT))) {
                    findings.warn(line.number(), WarningKind.ATTACHMENT_UNKNOWN, null, null, number);
                }
            }
        }
    }

    private void items(Line line, Set<String> numbers, boolean sectioned) {
        var reference = ITEM.matcher(line.plain());
        while (reference.find()) {
            var number = reference.group("n");
            boolean comparable = number.contains(".") == sectioned && !numbers.isEmpty();
            boolean elsewhere = FOREIGN.matcher(line.plain().substring(0, reference.start()))
                    .find();
            if (comparable && !elsewhere && !numbers.contains(number) && ItemNumber.titled(line.plain()) == null) {
                findings.warn(line.number(), WarningKind.ITEM_UNKNOWN, null, null, number);
            }
        }
    }
}
