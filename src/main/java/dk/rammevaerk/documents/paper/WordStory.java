package dk.rammevaerk.documents.paper;

import static dk.rammevaerk.documents.paper.WordXml.bookmark;
import static dk.rammevaerk.documents.paper.WordXml.linkInside;
import static dk.rammevaerk.documents.paper.WordXml.paragraph;
import static dk.rammevaerk.documents.paper.WordXml.run;

import java.util.ArrayList;
import java.util.List;

/** The text of a paper in Word, from its heading to the last item. */
final class WordStory {
    private static final String BOLD = "<w:b/>";
    /** On the page of the next paragraph. */
    private static final String KEEP = "<w:keepNext/>";

    private final Paper paper;
    private final Pictures pictures;
    private final WordParts parts;
    private final PaperPages pages;
    private final StringBuilder out = new StringBuilder();

    WordStory(Paper paper, Pictures pictures, WordParts parts) {
        this.paper = paper;
        this.pictures = pictures;
        this.parts = parts;
        this.pages = new PaperPages(paper, pictures, null, "");
    }

    String write() {
        add("Kind", run(Words.of(paper.kind())));
        add("Title", run(paper.forum()));
        add("Subtitle", run(paper.dateLine()));
        if (!paper.place().isEmpty()) {
            add("BodyText", run(Words.of("place") + ":", BOLD) + run(" " + paper.place()));
        }
        people("participants", paper.participants());
        people("apologies", paper.apologies());
        if (pages.hasContents()) contents();
        if (!paper.remarks().isBlank()) {
            add("Heading1", run(pages.word("remarks")));
            text(paper.remarks(), 2);
        }
        for (var section : paper.sections()) {
            if (!section.heading().isEmpty()) {
                heading(1, pages.sectionAnchor(section), pages.numbered(section.number(), section.heading()));
            }
            section.items().forEach(this::item);
        }
        return out.toString();
    }

    private void people(String label, List<PaperPerson> people) {
        if (people.isEmpty()) return;
        out.append(paragraph(
                "BodyText", KEEP + "<w:spacing w:before=\"160\" w:after=\"60\"/>", run(Words.of(label) + ":", BOLD)));
        for (var person : people) {
            add(
                    "Person",
                    run(person.nameAndRole() + (person.organisation().isEmpty() ? "" : "\t" + person.organisation())));
        }
    }

    private void contents() {
        var lines = new ArrayList<String>();
        for (var section : paper.sections()) {
            if (!section.heading().isEmpty()) {
                lines.add("TOC1|"
                        + linkInside(
                                pages.sectionAnchor(section),
                                run(pages.numbered(section.number(), section.heading()))));
            }
            for (var item : section.items()) {
                lines.add((itemLevel() == 1 ? "TOC1|" : "TOC2|")
                        + linkInside(item.anchor(), run(pages.numbered(item.number(), pages.titleOf(item)))));
            }
        }
        add("ContentsHead", run(Words.of("contents")));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int cut = line.indexOf('|');
            var begin = i == 0 ? WordXml.fieldBegin("TOC \\o \"1-" + itemLevel() + "\" \\h \\n") : "";
            var end = i == lines.size() - 1 ? WordXml.fieldEnd() : "";
            add(line.substring(0, cut), begin + line.substring(cut + 1) + end);
        }
    }

    private int itemLevel() {
        return pages.itemLevel() - 1;
    }

    private void item(PaperItem item) {
        var heading = bookmark(parts.mark(), item.anchor(), run(pages.numbered(item.number(), pages.titleOf(item))));
        out.append(paragraph(
                        "Heading" + itemLevel(),
                        paper.kind().hasItemsOnPagesOfTheirOwn() ? "<w:pageBreakBefore/>" : "",
                        heading))
                .append('\n');
        if (item.isClosed()) {
            add("BodyText", run(item.closedReason()));
            return;
        }
        if (!item.presenters().isEmpty()) add("By", run(pages.presenters(item)));
        if (!item.timeSlot().isEmpty()) add("By", run(item.timeSlot()));
        if (!item.recommendations().isEmpty()) {
            label("recommendation");
            if (!item.recommendationIntro().isEmpty()) {
                out.append(paragraph("BodyText", KEEP, run(item.recommendationIntro())));
            }
            acts(item.recommendations());
        }
        if (!item.caseStatement().isBlank() || !item.source().isEmpty()) {
            label("case");
            if (!item.source().isEmpty()) add("BodyText", run(item.source()));
            text(item.caseStatement(), itemLevel() + 2);
        }
        if (!item.attachments().isEmpty()) {
            label("attachments");
            item.attachments().forEach(this::attachment);
        }
        if (!item.minutes().isBlank()) {
            label("minutes");
            text(item.minutes(), itemLevel() + 2);
        }
        if (!item.decisions().isEmpty()) {
            label("decisions");
            acts(item.decisions());
        }
    }

    private void attachment(PaperAttachment attachment) {
        var said = attachment.note() + attachment.closedReason();
        var note = said.isEmpty() ? "" : run(" (" + said + ")");
        add("BodyText", bookmark(parts.mark(), attachment.anchor(), run(Words.attachmentLine(attachment))) + note);
    }

    private void acts(List<String> acts) {
        for (int i = 0; i < acts.size(); i++) {
            out.append(paragraph(
                    "ListParagraph",
                    (pages.areFew(acts) && i < acts.size() - 1 ? KEEP : "")
                            + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + WordParts.ACTS + "\"/></w:numPr>",
                    run(acts.get(i))));
        }
    }

    private void label(String key) {
        add("Heading" + (itemLevel() + 1), run(pages.word(key)));
    }

    private void heading(int level, String anchor, String text) {
        add("Heading" + level, bookmark(parts.mark(), anchor, run(text)));
    }

    private void text(String markdown, int level) {
        out.append(WordText.of(markdown, level, pages.anchors()::contains, parts, pictures));
    }

    private void add(String style, String runs) {
        out.append(paragraph(style, runs)).append('\n');
    }
}
