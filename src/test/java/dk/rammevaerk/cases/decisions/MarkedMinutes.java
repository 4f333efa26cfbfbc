package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesReader;
import dk.rammevaerk.documents.Restorer;
import dk.rammevaerk.meetings.Decision.Effect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A document, the decisions somebody marked in it by hand, and what the proposer finds in it. */
final class MarkedMinutes {
    /** A decision marked by hand: its item, what it does, and words that stand in it. */
    record Mark(String item, Effect effect, List<String> words) {
        boolean isFoundBy(Line line) {
            var text = line.proposal().text().toLowerCase(Locale.ROOT);
            return item.equals(line.item())
                    && words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    record Line(String item, Proposal proposal) {}

    /**
     * How good the proposals are.
     *
     * @param found of the marked decisions
     * @param wrong of the proposals
     * @param rightEffect of those found
     */
    record Score(int marked, int found, int proposed, int wrong, int rightEffect, List<String> faults) {
        double recall() {
            return found / (double) marked;
        }

        double wrongShare() {
            return wrong / (double) proposed;
        }

        Score and(Score other) {
            var all = new ArrayList<>(faults);
            all.addAll(other.faults);
            return new Score(
                    marked + other.marked,
                    found + other.found,
                    proposed + other.proposed,
                    wrong + other.wrong,
                    rightEffect + other.rightEffect,
                    all);
        }
    }

    private static final KnownNames FORA =
            new KnownNames(List.of(), List.of(), List.of("DASSOS", "KOSU", "KD-Net", "KKR", "Takstgruppen"));
    private static final MinutesReader READER = new MinutesReader(Restorer.load()::restore, FORA);

    private MarkedMinutes() {}

    /** What is proposed for a document, item by item, as it is when the document is read in. */
    static List<Line> lines(Path document) {
        var lines = new ArrayList<Line>();
        var read =
                READER.read(document.getFileName().toString(), bytes(document)).minutes();
        for (var item : read.items()) {
            if (item.minutes() == null) continue;
            for (var proposal : Proposer.propose(item.minutes())) {
                lines.add(new Line(item.number() == null ? "-" : item.number().replaceAll("\\.$", ""), proposal));
            }
        }
        return lines;
    }

    static Score score(Path document, Path marks) {
        var proposed = new ArrayList<>(lines(document));
        int total = proposed.size();
        int marked = 0;
        int found = 0;
        int rightEffect = 0;
        var faults = new ArrayList<String>();
        for (var mark : marks(marks)) {
            marked++;
            var hit = proposed.stream()
                    .filter(mark::isFoundBy)
                    .sorted((one, other) -> Boolean.compare(
                            other.proposal().effect() == mark.effect(),
                            one.proposal().effect() == mark.effect()))
                    .findFirst();
            if (hit.isEmpty()) {
                faults.add("missed " + mark);
                continue;
            }
            found++;
            if (hit.get().proposal().effect() == mark.effect()) rightEffect++;
            else faults.add("effect " + mark + " " + hit.get().proposal());
            proposed.remove(hit.get());
        }
        proposed.forEach(line -> faults.add("wrong " + line));
        return new Score(marked, found, total, proposed.size(), rightEffect, faults);
    }

    private static List<Mark> marks(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(";", -1))
                .map(cells -> new Mark(cells[0], Effect.valueOf(cells[1]), Arrays.asList(cells[2].split(" ", -1))))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
