package dk.rammevaerk.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How well a document was read, measured against what it says: a share for each group of fields, phrases that must stand
 * in one field and in no other, and what was invented.
 *
 * @param shares 0 to 1 for each group
 * @param invented header fields and persons the document does not have
 * @param missed phrases that stand elsewhere or nowhere
 */
record MinutesScore(Map<String, Double> shares, List<String> invented, List<String> missed) {
    private static final List<String> HEADER =
            List.of("forum", "kind", "date", "start", "end", "place", "virtual", "extraordinary");
    private static final List<String> TEXTS = List.of("caseStatement", "minutes", "recommendations", "attachments");

    /** The mean, in which the phrases weigh as four groups. */
    double mean() {
        double sum = shares.values().stream().mapToDouble(d -> d).sum();
        return (sum + 3 * shares.getOrDefault("probes", 0.0)) / (shares.size() + 3);
    }

    static MinutesScore of(JsonNode actual, JsonNode expected) {
        var shares = new LinkedHashMap<String, Double>();
        var invented = new ArrayList<String>();
        int hits = 0;
        for (var name : HEADER) {
            var got = text(actual.get(name));
            var want = text(expected.get(name));
            boolean right = (name.equals("place") && want != null)
                    ? norm(got).startsWith(norm(want))
                    : Objects.equals(got, want);
            hits += right ? 1 : 0;
            if (want == null && got != null) {
                invented.add(name + "=" + got);
            }
        }
        shares.put("header", hits / (double) HEADER.size());
        for (var group : List.of("participants", "apologies")) {
            shares.put(group, people(actual.get(group), expected.get(group), invented, group));
        }
        items(actual, expected, shares);
        var missed = new ArrayList<String>();
        for (var probe : expected.path("probes")) {
            if (!stands(actual, probe)) {
                missed.add(probe.get("item") + " " + text(probe.get("field")) + ": " + text(probe.get("text")));
            }
        }
        shares.put(
                "probes",
                1 - missed.size() / (double) Math.max(1, expected.path("probes").size()));
        return new MinutesScore(shares, invented, missed);
    }

    private static void items(JsonNode actual, JsonNode expected, Map<String, Double> shares) {
        var wanted = list(expected.get("items"));
        var left = new ArrayList<>(list(actual.get("items")));
        int all = left.size();
        var pairs = new LinkedHashMap<JsonNode, JsonNode>();
        for (var want : wanted) {
            JsonNode best = null;
            double most = -1;
            for (var item : left) {
                double sum = (same(item, want, "number") ? 0.5 : 0) + alike(item.get("title"), want.get("title"));
                if (sum > most) {
                    most = sum;
                    best = item;
                }
            }
            boolean numbered = best != null && text(want.get("number")) != null && same(best, want, "number");
            if (best != null && (numbered || alike(best.get("title"), want.get("title")) >= 0.6)) {
                left.remove(best);
                pairs.put(want, best);
            }
        }
        double n = wanted.size();
        shares.put("items found", 2 * pairs.size() / (double) Math.max(1, wanted.size() + all));
        shares.put("numbers", count(pairs, (w, a) -> same(a, w, "number")) / n);
        shares.put("sections", count(pairs, (w, a) -> same(a, w, "section")) / n);
        shares.put(
                "titles exact",
                count(pairs, (w, a) -> norm(text(a.get("title"))).equals(norm(text(w.get("title"))))) / n);
        shares.put(
                "titles alike",
                pairs.entrySet().stream()
                                .mapToDouble(p -> alike(
                                        p.getValue().get("title"), p.getKey().get("title")))
                                .sum()
                        / n);
        shares.put(
                "presenters",
                pairs.entrySet().stream()
                                .mapToDouble(p -> names(
                                        p.getValue().get("presenters"),
                                        p.getKey().get("presenters")))
                                .sum()
                        / n);
        shares.put(
                "recommendations",
                count(
                                pairs,
                                (w, a) -> a.get("recommendations").size()
                                        == w.get("recommendations").asInt())
                        / n);
        shares.put(
                "attachments",
                count(pairs, (w, a) -> list(a.get("attachments")).stream()
                                .map(b -> text(b.get("number")))
                                .toList()
                                .equals(list(w.get("attachments")).stream()
                                        .map(MinutesScore::text)
                                        .toList()))
                        / n);
        shares.put(
                "minutes",
                count(
                                pairs,
                                (w, a) -> (text(a.get("minutes")) != null)
                                        == w.get("minutes").asBoolean())
                        / n);
    }

    private interface Check {
        boolean holds(JsonNode wanted, JsonNode actual);
    }

    private static double count(Map<JsonNode, JsonNode> pairs, Check check) {
        return pairs.entrySet().stream()
                .filter(p -> check.holds(p.getKey(), p.getValue()))
                .count();
    }

    private static double people(JsonNode actual, JsonNode expected, List<String> invented, String group) {
        var left = new ArrayList<>(list(actual));
        int total = left.size() + expected.size();
        double hits = 0;
        for (var want : expected) {
            JsonNode best = null;
            double most = 0.92;
            for (var person : left) {
                double like = alike(person.get("name"), want.get("name"));
                if (like >= most) {
                    most = like;
                    best = person;
                }
            }
            if (best != null) {
                left.remove(best);
                hits += 0.5 + (same(best, want, "organisation") ? 0.4 : 0) + (same(best, want, "role") ? 0.1 : 0);
            }
        }
        left.forEach(p -> invented.add(group + ": " + text(p.get("name"))));
        return total == 0 ? 1 : 2 * hits / total;
    }

    private static double names(JsonNode actual, JsonNode expected) {
        if (expected.isEmpty()) {
            return actual.isEmpty() ? 1 : 0;
        }
        long hits = list(expected).stream()
                .filter(e -> list(actual).stream().anyMatch(a -> alike(a, e) >= 0.92))
                .count();
        return 2.0 * hits / (expected.size() + actual.size());
    }

    private static boolean stands(JsonNode actual, JsonNode probe) {
        var wanted = norm(text(probe.get("text")));
        var field = Objects.requireNonNull(text(probe.get("field")));
        if (field.equals("remarks")) {
            return norm(text(actual.get("remarks"))).contains(wanted);
        }
        var name = field.contains(":") ? field.substring(0, field.indexOf(':')) : field;
        for (var item : actual.get("items")) {
            boolean meant = field.contains(":")
                    ? norm(text(item.get("title"))).equals(norm(field.substring(field.indexOf(':') + 1)))
                    : Objects.equals(text(item.get("number")), text(probe.get("item")));
            if (meant) {
                return content(item, name).contains(wanted)
                        && TEXTS.stream().filter(t -> !t.equals(name)).noneMatch(t -> content(item, t)
                                .contains(wanted));
            }
        }
        return false;
    }

    private static String content(JsonNode item, String field) {
        var value = item.get(field);
        if (value != null && value.isArray()) {
            return norm(String.join(
                    "\n",
                    list(value).stream()
                            .map(v -> v.isString() ? v.asString() : String.valueOf(text(v.get("title"))))
                            .toList()));
        }
        return norm(text(value));
    }

    private static boolean same(JsonNode a, JsonNode b, String field) {
        return norm(text(a.get(field))).equals(norm(text(b.get(field))));
    }

    private static List<JsonNode> list(@Nullable JsonNode node) {
        return node == null ? List.of() : List.copyOf(node.values());
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }

    private static double alike(@Nullable JsonNode a, @Nullable JsonNode b) {
        var x = norm(text(a));
        var y = norm(text(b));
        return x.isEmpty() && y.isEmpty() ? 1 : 2.0 * matches(x, y) / (x.length() + y.length());
    }

    /** Letters in common stretches: the longest one, and then left and right of it. */
    private static int matches(String a, String b) {
        int best = 0;
        int atA = 0;
        int atB = 0;
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] next = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                if (a.charAt(i) == b.charAt(j)) {
                    next[j + 1] = row[j] + 1;
                    if (next[j + 1] > best) {
                        best = next[j + 1];
                        atA = i - best + 1;
                        atB = j - best + 1;
                    }
                }
            }
            row = next;
        }
        return best == 0
                ? 0
                : best
                        + matches(a.substring(0, atA), b.substring(0, atB))
                        + matches(a.substring(atA + best), b.substring(atB + best));
    }

    private static String norm(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('–', '-')
                .replace('—', '-')
                .replaceAll("[*_|#]", " ")
                .replaceAll("[“”„]", "\"")
                .replaceAll("\\s+- (og|samt)\\b", "- $1")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .:]+|[ .:]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
