package dk.rammevaerk.meetings.web;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Fragment;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A place beside an item where a module above meetings shows what it knows of it; each is a bean. Whoever fills it cuts
 * what is shown to what the current actor may see.
 */
@NamedInterface("panels")
public interface ItemPanel {
    /** Empty when there is nothing to show. */
    Optional<Fragment> of(Meeting meeting, Item item);
}
