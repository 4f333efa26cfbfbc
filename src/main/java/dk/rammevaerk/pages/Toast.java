package dk.rammevaerk.pages;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message after something succeeded; it stays until it is closed. Carried over a redirect by the session, hence
 * serializable.
 *
 * @param undoLabel the verb of the undo button, or empty when it cannot be undone
 * @param undoAction where the undo is posted, or empty
 */
public record Toast(String message, String undoLabel, String undoAction) implements Serializable {
    static final String ATTRIBUTE = "toast";

    public static Toast saying(String message) {
        return new Toast(message, "", "");
    }

    public Toast withUndo(String label, String action) {
        return new Toast(message, label, action);
    }

    public boolean undoable() {
        return !undoAction.isEmpty();
    }

    /** Shows this message on the page the redirect leads to. */
    public void after(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
