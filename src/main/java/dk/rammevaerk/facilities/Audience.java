package dk.rammevaerk.facilities;

import java.util.Set;

/** Whom a department is for: one target group, several, or nobody has said. Only the first can be counted as a group. */
public sealed interface Audience {
    /** As results call it: the display of the one group, {@code flere} or {@code ukendt}. */
    String word();

    default boolean isOneGroup() {
        return this instanceof One;
    }

    /** A group and the one above it are several: which of them a person belongs to is not known. */
    static Audience of(Set<TargetGroup> groups) {
        return switch (groups.size()) {
            case 0 -> Unclear.UNKNOWN;
            case 1 -> new One(groups.iterator().next());
            default -> Unclear.SEVERAL;
        };
    }

    record One(TargetGroup group) implements Audience {
        @Override
        public String word() {
            return group.display();
        }
    }

    enum Unclear implements Audience {
        SEVERAL("flere"),
        UNKNOWN("ukendt");

        private final String word;

        Unclear(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
