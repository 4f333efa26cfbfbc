package dk.rammevaerk.documents.paper;

import gg.jte.Content;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its template sees it.
 *
 * @param merged where each attachment begins in a file that holds them too; null for the paper alone
 * @param css the style sheet
 * @param runOn whether the first section follows what stands before it on the same page, as it does when the contents
 *     do not end on the first page
 */
public record PaperPages(
        Paper paper, Pictures pictures, @Nullable Merged merged, String css, boolean runOn) {
    /** Letters of a title that is set smaller. */
    private static final int LONG_TITLE = 120;

    /** Letters of a name and role that fit in the narrow column of names. */
    private static final int NARROW = 30;

    /** Acts or decisions that are kept on one page. */
    private static final int FEW = 5;

    PaperPages(Paper paper, Pictures pictures, @Nullable Merged merged, String css) {
        this(paper, pictures, merged, css, false);
    }

    PaperPages runningOn() {
        return new PaperPages(paper, pictures, merged, css, true);
    }

    /**
     * The pages of a file with attachments.
     *
     * @param first the page each attachment begins on
     * @param pages of the whole file
     */
    record Merged(Map<UUID, Integer> first, int pages) {}

    /** An address nobody can own; a link to it is turned to the attachment's first page. */
    static final String ATTACHMENT_ADDRESS = "https://bilag.invalid/";

    public String word(String key) {
        return Words.of(paper.kind(), key);
    }

    public String kind() {
        return Words.of(paper.kind());
    }

    public String subject() {
        return Words.of("subject", kind(), paper.dateLine());
    }

    /** Footer, left: {@code DASSOS 18. maj 2026 · Dagsorden, version 1}. */
    public String foot() {
        return paper.editionLine().isEmpty() ? paper.title() : paper.title() + " · " + paper.editionLine();
    }

    /** The pages of the whole file where the paper is the first part of one; 0 where its own are counted. */
    public int pages() {
        return merged == null ? 0 : merged.pages();
    }

    public boolean hasContents() {
        return paper.items().size() > 1 || (isMerged() && !paper.attachments().isEmpty());
    }

    public boolean isMerged() {
        return merged != null;
    }

    /** The page an attachment begins on, for a merged file; {@code 0} where it has none yet. */
    public int firstPage(PaperAttachment attachment) {
        return merged == null ? 0 : merged.first().getOrDefault(attachment.id(), 0);
    }

    /** Level of an item's heading: below its section's where there are sections. */
    public int itemLevel() {
        return paper.sections().stream().allMatch(section -> section.heading().isEmpty()) ? 2 : 3;
    }

    public int partLevel() {
        return itemLevel() + 1;
    }

    public String sectionAnchor(PaperSection section) {
        return "del-" + (paper.sections().indexOf(section) + 1);
    }

    /** The first section begins a page where contents that end on the first page stand before it. */
    public boolean beginsPage(PaperSection section) {
        return hasContents() && !runOn && section.equals(paper.sections().getFirst());
    }

    /** Whether an item begins a page; the first one does where its section does. */
    public boolean beginsPage(PaperItem item) {
        return paper.kind().hasItemsOnPagesOfTheirOwn()
                && !item.equals(paper.items().getFirst());
    }

    public boolean isLong(PaperItem item) {
        return titleOf(item).length() > LONG_TITLE;
    }

    public boolean areFew(List<String> lines) {
        return lines.size() <= FEW;
    }

    public boolean needRoom(List<PaperPerson> people) {
        return people.stream().anyMatch(person -> person.nameAndRole().length() > NARROW);
    }

    public String titleOf(PaperItem item) {
        return item.isClosed() ? Words.of("closed") : item.title();
    }

    /** {@code 1.4 Faste læger}, for bookmarks and the names of links. */
    public String numbered(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }

    public String presenters(PaperItem item) {
        return Words.of("presenters", item.presenters());
    }

    public String attachment(PaperAttachment attachment) {
        return Words.attachmentLine(attachment);
    }

    /** Where the words of an attachment lead in a merged file. */
    public String attachmentHref(PaperAttachment attachment) {
        return ATTACHMENT_ADDRESS + attachment.id();
    }

    /** A Markdown text below the labels. */
    public Content text(String markdown) {
        return new PaperText(inMerged(markdown), partLevel() + 1, anchors()::contains, pictures);
    }

    /** Remarks stand under a label of the second level. */
    public Content remarks() {
        return new PaperText(inMerged(paper.remarks()), 3, anchors()::contains, pictures);
    }

    private String inMerged(String markdown) {
        if (merged == null) return markdown;
        var text = markdown;
        for (var attachment : paper.attachments()) {
            text = text.replace("](#" + attachment.anchor() + ")", "](" + attachmentHref(attachment) + ")");
        }
        return text;
    }

    Set<String> anchors() {
        var anchors = new HashSet<String>();
        paper.items().forEach(item -> anchors.add("#" + item.anchor()));
        paper.attachments().forEach(attachment -> anchors.add("#" + attachment.anchor()));
        return anchors;
    }
}
