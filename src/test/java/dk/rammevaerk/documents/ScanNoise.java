package dk.rammevaerk.documents;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages the Danish letters of sound text as a scan does, the same way for the same seed. */
final class ScanNoise {
    /** What a letter becomes, and how often of a hundred. */
    private record Share(String seen, int percent) {}

    private static final Map<Character, List<Share>> SHARES = Map.of(
            'ø',
                    List.of(
                            share("g", 60),
                            share("a", 24),
                            share("e", 5),
                            share("o", 4),
                            share("@", 3),
                            share("ga", 2),
                            share("og", 2)),
            'å', List.of(share("a", 92), share("d", 4), share("é", 3), share("éa", 1)),
            'æ',
                    List.of(
                            share("ae", 46),
                            share("ee", 44),
                            share("ze", 6),
                            share("eae", 2),
                            share("se", 1),
                            share("a", 1)),
            'Ø', List.of(share("@", 100)),
            'Å', List.of(share("A", 100)),
            'Æ', List.of(share("AE", 60), share("ZE", 40)));

    private final Random random;
    private final double rate;

    /** @param rate the share of Danish letters that are damaged, 0-1 */
    ScanNoise(long seed, double rate) {
        random = new Random(seed);
        this.rate = rate;
    }

    String damage(String line) {
        var damaged = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            var shares = SHARES.get(letter);
            if (shares != null && random.nextDouble() < rate) {
                damaged.append(choose(shares));
            } else {
                damaged.append(letter);
            }
        }
        return damaged.toString();
    }

    private String choose(List<Share> shares) {
        int at = random.nextInt(100);
        for (Share share : shares) {
            at -= share.percent();
            if (at < 0) {
                return share.seen();
            }
        }
        return shares.getLast().seen();
    }

    private static Share share(String seen, int percent) {
        return new Share(seen, percent);
    }
}
