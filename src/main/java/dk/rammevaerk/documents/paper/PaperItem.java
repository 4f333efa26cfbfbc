package dk.rammevaerk.documents.paper;

import java.util.List;

/**
 * One item. Texts may be empty: then the part with its label is left out.
 *
 * @param anchor unique in the paper, of letters, digits and hyphens: what contents and bookmarks lead to
 * @param timeSlot such as {@code 13.15–13.30}
 * @param presenters as one line, such as {@code direktør, Struer Kommune}, without <i>Ved</i>
 * @param recommendationIntro such as {@code At DASSOS:}
 * @param recommendations one act each
 * @param source the line that says who wrote the case statement
 * @param caseStatement Markdown
 * @param minutes Markdown
 * @param decisions what was decided, one each
 * @param closedReason why the item is closed to this paper's readers; empty when it is open. A closed item carries no
 *     more than its number and this
 */
public record PaperItem(
        String anchor,
        String number,
        String title,
        String timeSlot,
        String presenters,
        String recommendationIntro,
        List<String> recommendations,
        String source,
        String caseStatement,
        List<PaperAttachment> attachments,
        String minutes,
        List<String> decisions,
        String closedReason) {
    /** @throws IllegalArgumentException for an anchor of other letters, or a closed item that carries more than it may */
    public PaperItem {
        if (!anchor.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Not an anchor: " + anchor);
        }
        number = Letters.clean(number);
        title = Letters.clean(title);
        timeSlot = Letters.clean(timeSlot);
        presenters = Letters.clean(presenters);
        recommendationIntro = Letters.clean(recommendationIntro);
        recommendations = recommendations.stream().map(Letters::clean).toList();
        source = Letters.clean(source);
        caseStatement = Letters.clean(caseStatement);
        attachments = List.copyOf(attachments);
        minutes = Letters.clean(minutes);
        decisions = decisions.stream().map(Letters::clean).toList();
        closedReason = Letters.clean(closedReason);
        var more = title + timeSlot + presenters + recommendationIntro + source + caseStatement + minutes;
        if (!closedReason.isEmpty()
                && !(more.isEmpty() && recommendations.isEmpty() && attachments.isEmpty() && decisions.isEmpty())) {
            throw new IllegalArgumentException("A closed item carries its number and the reason only: " + number);
        }
    }

    /** An item that this paper's readers may not open. */
    public static PaperItem closed(String anchor, String number, String reason) {
        return new PaperItem(anchor, number, "", "", "", "", List.of(), "", "", List.of(), "", List.of(), reason);
    }

    public boolean isClosed() {
        return !closedReason.isEmpty();
    }
}
