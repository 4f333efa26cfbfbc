package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.meetings.AttachmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What texts say of attachments. A plain {@code bilag 3}, {@code bilag 3 og 4}, {@code bilag 2-4} becomes a link to the
 * attachment, so that its number can follow; the number a link shows is always the attachment's number now. Only an
 * attachment of the text's own item is taken to be meant, and none when the text says of what it is: {@code bilag 3 fra
 * mødet i maj}, {@code bilag 3 til aftalen}. To any other one a person makes the link; what looks as if it lacked one is
 * told before the agenda is sent.
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
    private static final Pattern OF_SOMETHING = Pattern.compile("[ \u00A0]+(?:fra|til)[ \u00A0]+\\p{L}");
    private static final Pattern FIRST = Pattern.compile("[Bb]ilag(?:et|ene)?[ \u00A0]+" + NUMBER);
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,3}[a-z]?$");
    private static final String TARGET = "#bilag-";

    References {
        numbers = Map.copyOf(numbers);
    }

    /**
     * The text with every mention of one of its item's attachments as a link that shows its number.
     *
     * @param own the attachments of the item
     */
    String linked(String text, Set<AttachmentId> own) {
        return eachPart(text, this::relabelled, plain -> MENTION.matcher(plain)
                .replaceAll(mention -> Matcher.quoteReplacement(
                        isOfSomethingElse(mention, plain) ? mention.group() : link(mention.group(), own))));
    }

    private static boolean isOfSomethingElse(MatchResult mention, String text) {
        return OF_SOMETHING.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** The text with the numbers as they are now; plain mentions are left alone. */
    String relabelled(String text) {
        return eachPart(text, this::relabelled, plain -> plain);
    }

    /**
     * The mentions of attachments that lead nowhere, as they stand in the text.
     *
     * @param own the attachments of the text's item
     */
    Missing missing(String text, Set<AttachmentId> own) {
        var links = new ArrayList<String>();
        var plain = new ArrayList<String>();
        var others = new ArrayList<String>();
        eachPart(
                text,
                part -> {
                    var target = target(part);
                    if (target != null && !numbers.containsKey(target)) links.add(part.group("label"));
                    return part.group();
                },
                between -> {
                    MENTION.matcher(between).results().forEach(mention -> {
                        plain.addAll(unlinked(mention, between, number -> !numbers.containsValue(number)));
                        if (isOfSomethingElse(mention, between)) return;
                        others.addAll(unlinked(mention, between, number -> isOthers(number, own)));
                    });
                    return between;
                });
        return new Missing(links, plain, others);
    }

    /**
     * @param links to attachments that were taken away
     * @param plain numbers that no attachment has
     * @param others numbers of other items' attachments
     */
    record Missing(List<String> links, List<String> plain, List<String> others) {}

    private boolean isOthers(String number, Set<AttachmentId> own) {
        return numbers.entrySet().stream()
                .anyMatch(one -> one.getValue().equals(number) && !own.contains(one.getKey()));
    }

    private static List<String> unlinked(MatchResult mention, String text, Predicate<String> isMeant) {
        var unknown = new ArrayList<String>();
        var number = ONE.matcher(mention.group());
        boolean first = true;
        while (number.find()) {
            int end = mention.start() + number.end();
            // "bilag 2 og 41 af 318" speaks of one attachment
            boolean counts =
                    first || end < mention.end() || end == text.length() || !Character.isWhitespace(text.charAt(end));
            if (counts && isMeant.test(number.group())) unknown.add("bilag " + number.group());
            first = false;
        }
        return unknown;
    }

    private String link(String mention, Set<AttachmentId> own) {
        var byNumber = numbers.entrySet().stream()
                .filter(one -> own.contains(one.getKey()))
                .collect(toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
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
