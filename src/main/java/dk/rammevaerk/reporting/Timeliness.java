package dk.rammevaerk.reporting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.kernel.DanishFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who answered, and who in time, over many rounds. Somebody whose last day is not past yet, and who has not answered, is
 * reckoned with neither.
 *
 * @param rounds the latest deadline first
 * @param authorities by name, the regions last
 */
public record Timeliness(List<Round> rounds, List<Authority> authorities) {
    /** What became of what one authority was asked in one round. */
    public enum Outcome {
        IN_TIME,
        LATE,
        LACKS,
        /** It has not answered, and has time yet. */
        WAITING,
        NOT_ASKED;

        boolean isReckoned() {
            return this == IN_TIME || this == LATE || this == LACKS;
        }
    }

    /** @param asked those of which something can be said */
    public record Share(long asked, long answered, long inTime) {
        static Share of(Collection<Outcome> outcomes) {
            return new Share(
                    outcomes.stream().filter(Outcome::isReckoned).count(),
                    outcomes.stream()
                            .filter(one -> one == Outcome.IN_TIME || one == Outcome.LATE)
                            .count(),
                    outcomes.stream().filter(one -> one == Outcome.IN_TIME).count());
        }
    }

    public record Round(ReportingRound round, Share share) {}

    /** @param outcomes one for each round, in their order */
    public record Authority(String code, String name, List<Outcome> outcomes, Share share) {
        public Authority {
            outcomes = List.copyOf(outcomes);
        }
    }

    public Timeliness {
        rounds = List.copyOf(rounds);
        authorities = List.copyOf(authorities);
    }

    /** @param standings of the rounds that were opened, the latest deadline first */
    static Timeliness of(Map<ReportingRound, List<ResponseStanding>> standings, LocalDate today) {
        var byRound = new LinkedHashMap<ReportingRound, Map<String, Outcome>>();
        standings.forEach((round, all) -> byRound.put(
                round,
                round.invitations().stream()
                        .collect(toMap(Invitation::authority, one -> outcome(one, of(all, one), today)))));
        var authorities = standings.keySet().stream()
                .flatMap(round -> round.invitations().stream())
                .collect(toMap(Invitation::authority, one -> one, (first, second) -> first))
                .values()
                .stream()
                .sorted(comparing(Invitation::region).thenComparing(Invitation::name, DanishFormat.collation()))
                .map(one -> {
                    var outcomes = byRound.values().stream()
                            .map(round -> round.getOrDefault(one.authority(), Outcome.NOT_ASKED))
                            .toList();
                    return new Authority(one.authority(), one.name(), outcomes, Share.of(outcomes));
                })
                .toList();
        return new Timeliness(
                byRound.entrySet().stream()
                        .map(round -> new Round(
                                round.getKey(), Share.of(round.getValue().values())))
                        .toList(),
                authorities);
    }

    private static List<ResponseStanding> of(List<ResponseStanding> all, Invitation invitation) {
        return all.stream()
                .filter(one -> one.authority().equals(invitation.authority()))
                .toList();
    }

    /** With several questionnaires the last one says when it came. What was sent back came when it came first. */
    private static Outcome outcome(Invitation invitation, List<ResponseStanding> standings, LocalDate today) {
        boolean came = !standings.isEmpty()
                && standings.stream().allMatch(one -> one.state().counts() || one.state() == ResponseState.RETURNED)
                && standings.stream().allMatch(one -> one.completedOn() != null);
        if (!came) return today.isAfter(invitation.due()) ? Outcome.LACKS : Outcome.WAITING;
        var last = standings.stream()
                .map(ResponseStanding::completedOn)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElseThrow();
        return last.isAfter(invitation.due()) ? Outcome.LATE : Outcome.IN_TIME;
    }
}
