package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of one authority's response, to answer or to read.
 *
 * @param href of the section; its form is posted there
 * @param overviewHref where the response is completed
 * @param errors what is wrong, in the order of the questions
 * @param status 422 when something could not be saved
 */
public record AnsweringSectionPage(
        String heading,
        String title,
        Trail trail,
        StateTag state,
        String due,
        String href,
        String overviewHref,
        List<Menu> sections,
        int number,
        String section,
        String note,
        List<Asked> questions,
        boolean writable,
        FormErrors errors,
        int status)
        implements Page {
    /** One section in the menu. */
    public record Menu(int number, String title, String href, StateTag tag, boolean current) {}

    /** How an answer is given. */
    public enum Control {
        LINE,
        DAY,
        PARAGRAPHS,
        RADIOS,
        SELECT,
        CHECKS,
        FILE
    }

    public record Option(String value, String label, boolean chosen) {}

    /**
     * One cell.
     *
     * @param unit what stands behind the field, or empty
     * @param inputMode how a phone lets a number be typed; empty when it is none
     * @param words from what is kept to what is read, as JSON; empty when they are the same
     * @param stood what the page shows when nothing was typed
     * @param theirs what another wrote in the same place while this was typed, or empty
     * @param conflict what is said of it, or empty
     * @param last last time's answer as it is read, or empty
     * @param shown the answer as it is read
     * @param fileHref where the file is fetched, or empty
     */
    public record Input(
            Control control,
            Field field,
            String unit,
            String inputMode,
            List<Option> options,
            String words,
            int version,
            String stood,
            String saveUrl,
            String theirs,
            String conflict,
            String last,
            String shown,
            String fileHref) {
        /** @param hint the id of the question's help, or empty */
        public String describedBy(String hint) {
            var ids = new StringBuilder(field.id()).append("-fejl");
            if (!unit.isEmpty()) ids.append(' ').append(field.id()).append("-enhed");
            if (!last.isEmpty()) ids.append(' ').append(field.id()).append("-sidst");
            return hint.isEmpty() ? ids.toString() : hint + " " + ids;
        }
    }

    /** @param remove the value of the button that empties the row, or empty */
    public record Row(String label, List<Input> cells, String remove) {}

    public record Head(String label, String unit, boolean number, boolean required) {}

    /** @param open whether those who answer add rows */
    public record Table(List<Head> columns, List<Row> rows, boolean open) {}

    /**
     * One question.
     *
     * @param shown whether it is asked now
     * @param single null for a table
     * @param table null for a question that stands alone
     * @param unconfirmed whether last time's answer stands, and nobody has said that it holds
     * @param act what was said instead of an answer: the name of an act, or empty
     * @param returned what the secretariat asks for, or empty
     * @param note why the answer differs from last time; null when nobody asks
     * @param savedBy who wrote last, or empty
     */
    public record Asked(
            String name,
            String label,
            String hint,
            String guide,
            boolean required,
            boolean shown,
            @Nullable Input single,
            @Nullable Table table,
            boolean unconfirmed,
            boolean mayRepeat,
            String act,
            String returned,
            Note note,
            String savedBy) {
        public String id() {
            return "sporgsmaal-" + name;
        }

        /** Of the help, or empty when there is none. */
        public String hintId() {
            return hint.isEmpty() ? "" : id() + "-hjaelp";
        }

        /** Whether something is typed in it now. */
        public boolean isTyped() {
            return !act.equals("NOT_RELEVANT");
        }
    }

    /** @param asked whether it is shown */
    public record Note(Field field, String stood, int version, String saveUrl, boolean asked) {}

    /** What {@code js/answering.js} reads after each save. */
    public record State(List<AskedNow> questions, List<MenuNow> sections) {}

    /** @param cells of the question alone */
    public record AskedNow(
            String name, boolean shown, boolean unconfirmed, String act, boolean note, List<CellNow> cells) {}

    /** @param id of the field */
    public record CellNow(String name, String id, String text, int version, String error) {}

    /** @param number of the section; 0 is the whole response */
    public record MenuNow(int number, String css, String icon, String text) {}

    public boolean isLast() {
        return number == sections.size();
    }
}
