package dk.rammevaerk.pages;

import gg.jte.Content;
import java.util.Map;

/** A fragment of another module in the middle of a page: {@code ${drawing.in(shell)}}. */
public record Drawing(Fragment fragment) {
    public Content in(Shell shell) {
        return output -> PageRenderer.TEMPLATES.render(
                PageRenderer.templateOf(fragment.getClass()), Map.of("page", fragment, "shell", shell), output);
    }
}
