package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.meetings.AttachmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What texts say of attachments. A plain {@code bilag 3}, {@code bilag 3 og 4}, {@code bilag 2-4} becomes a link to the
 * attachment, so that its number can follow; the number a link shows is always the attachment's number now.
 *
 * @param numbers of the meeting's attachments
 */
record References(Map<AttachmentId, String> numbers) {
    private static final String NUMBER = "\\d{1,3}[a-z]?(?![\\p{L}\\d]|[.,]\\d)";
    /** What is not plain text: code, pictures and links, bare addresses. */
    private static final Pattern SET_APART = Pattern.compile(
            "```.*?(?:```|\\z)|`[^`\n]*`|!?\\[(?<label>(?:[^\\[\\]\\\\]|\\\\.)*)]\\((?<target>[^()\\s]*)(?:\\s+\"[^\"]*\")?\\)"
                    + "|<[^>\\s]+>|https?://\\S+",
            Pattern.DOTALL);

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\d])[Bb]ilag(?:et|ene)?[ \u00A0]+" + NUMBER
            + "(?:(?:[ \u00A0]*(?:,|-|–)[ \u00A0]*|[ \u00A0]+(?:og|samt|eller|til)[ \u00A0]+)" + NUMBER + ")*");
    private static final Pattern FIRST = Pattern.compile("[Bb]ilag(?:et|ene)?[ \u00A0]+" + NUMBER);
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,3}[a-z]?$");
    private static final String TARGET = "#bilag-";

    References {
        numbers = Map.copyOf(numbers);
    }

    /** The text with every mention of an attachment as a link that shows its number. */
    String linked(String text) {
        return eachPart(text, this::relabelled, plain -> MENTION.matcher(plain)
                .replaceAll(mention -> Matcher.quoteReplacement(link(mention.group()))));
    }

    /** The text with the numbers as they are now; plain mentions are left alone. */
    String relabelled(String text) {
        return eachPart(text, this::relabelled, plain -> plain);
    }

    /** The mentions of attachments that are not there, as they stand in the text. */
    Missing missing(String text) {
        var links = new ArrayList<String>();
        var plain = new ArrayList<String>();
        eachPart(
                text,
                part -> {
                    var target = target(part);
                    if (target != null && !numbers.containsKey(target)) links.add(part.group("label"));
                    return part.group();
                },
                between -> {
                    MENTION.matcher(between).results().forEach(mention -> plain.addAll(unknown(mention, between)));
                    return between;
                });
        return new Missing(links, plain);
    }

    /**
     * @param links to attachments that were taken away
     * @param plain numbers that no attachment has
     */
    record Missing(List<String> links, List<String> plain) {}

    private List<String> unknown(MatchResult mention, String text) {
        var unknown = new ArrayList<String>();
        var number = ONE.matcher(mention.group());
        boolean first = true;
        while (number.find()) {
            int end = mention.start() + number.end();
            // "bilag 2 og 41 af 318" speaks of one attachment
            boolean counts =
                    first || end < mention.end() || end == text.length() || !Character.isWhitespace(text.charAt(end));
            if (counts && !numbers.containsValue(number.group())) unknown.add("bilag " + number.group());
            first = false;
        }
        return unknown;
    }

    private String link(String mention) {
        var byNumber = numbers.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
        var linked = new StringBuilder();
        var first = FIRST.matcher(mention);
        int at = 0;
        if (first.lookingAt()) {
            at = first.end();
            var number = ONE.matcher(first.group());
            var id = number.find() ? byNumber.get(number.group()) : null;
            linked.append(id == null ? first.group() : asLink(first.group(), id));
        }
        var others = ONE.matcher(mention);
        while (others.find(at)) {
            var id = byNumber.get(others.group());
            linked.append(mention, at, others.start()).append(id == null ? others.group() : asLink(others.group(), id));
            at = others.end();
        }
        return linked.append(mention.substring(at)).toString();
    }

    private static String asLink(String label, AttachmentId id) {
        return "[" + label + "](" + TARGET + id + ")";
    }

    private String relabelled(MatchResult part) {
        var id = target(part);
        var number = id == null ? null : numbers.get(id);
        if (id == null || number == null) return part.group();
        return asLink(LAST_NUMBER.matcher(part.group("label")).replaceFirst(number), id);
    }

    private static @Nullable AttachmentId target(MatchResult part) {
        var target = part.group("target");
        if (target == null || !target.startsWith(TARGET) || part.group().startsWith("!")) return null;
        try {
            return new AttachmentId(UUID.fromString(target.substring(TARGET.length())));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private interface ApartRewriter {
        String rewrite(MatchResult part);
    }

    private static String eachPart(String text, ApartRewriter apart, UnaryOperator<String> plain) {
        var result = new StringBuilder();
        var matcher = SET_APART.matcher(text);
        int at = 0;
        while (matcher.find()) {
            result.append(plain.apply(text.substring(at, matcher.start())));
            result.append(apart.rewrite(matcher));
            at = matcher.end();
        }
        return result.append(plain.apply(text.substring(at))).toString();
    }
}
