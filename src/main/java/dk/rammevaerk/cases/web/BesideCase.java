package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseView;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A place on a case's page where a module above cases says what the case belongs to and what to read about it; each is a
 * bean. Whoever fills it cuts what is shown to what the current actor may see.
 */
@NamedInterface("panels")
public interface BesideCase {
    /** What a case belongs to or what is read about it, and its page. */
    @NamedInterface("panels")
    record Belonging(String words, String href) {}

    /** Empty when the case belongs to nothing of it. */
    default List<Belonging> of(CaseView view) {
        return List.of();
    }

    /** Empty when nothing is written about it. */
    default List<Belonging> reading(CaseView view) {
        return List.of();
    }
}
