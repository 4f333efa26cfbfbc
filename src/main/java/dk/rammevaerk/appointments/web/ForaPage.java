package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Our own fora and who is in them. */
public record ForaPage(List<Block> fora, boolean mayEdit) implements Page {
    /**
     * @param closed says since when it does not meet any more; null while it meets
     * @param chair who leads it, or empty
     * @param members the others
     */
    public record Block(
            String name, String fullName, @Nullable StateTag closed, String chair, String count, List<Line> members) {}

    /** @param organisation may be empty */
    public record Line(String name, String organisation) {}
}
