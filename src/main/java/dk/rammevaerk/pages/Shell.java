package dk.rammevaerk.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page, made once per request by {@link ShellFactory}.
 *
 * @param region the cooperation's name under the wordmark, for example {@code Midtjylland}
 * @param user the signed-in person's label, or empty
 * @param navigation the entries of this person by group, empty groups left out
 * @param toast what the previous request has to say, kept until it is closed
 * @param path the path asked for, without its query
 */
public record Shell(
        String region,
        String user,
        List<Group> navigation,
        Csrf csrf,
        boolean demo,
        @Nullable Toast toast,
        String path,
        Map<String, String> assets) {

    /** One group of the side navigation. */
    public record Group(String heading, List<Entry> entries) {}

    /** One entry as it is drawn. */
    public record Entry(String label, String href, boolean current) {
        /** For {@code aria-current}; null leaves the attribute out. */
        public @Nullable String ariaCurrent() {
            return current ? "page" : null;
        }
    }

    public Shell {
        navigation = List.copyOf(navigation);
        assets = Map.copyOf(assets);
    }

    public boolean signedIn() {
        return !user.isEmpty();
    }

    /** The address of one of our own static files, with its content's hash so that browsers may keep it. */
    public String asset(String path) {
        String versioned = assets.get(path);
        if (versioned == null) {
            throw new IllegalArgumentException("No static file " + path);
        }
        return versioned;
    }
}
