package dk.rammevaerk.documents.paper;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An agenda or minutes, ready to be set: everything a reader may see and nothing else, as whoever makes it decides what
 * is closed. Texts may be empty, never null.
 *
 * @param forum the heading, such as {@code DASSOS}
 * @param title what the document is called in its metadata and foot, such as {@code DASSOS 18. maj 2026}
 * @param editionLine such as {@code Dagsorden, version 1}
 * @param dateLine such as {@code Mandag den 18. maj 2026 kl. 13.00–15.00}
 * @param remarks Markdown that belongs to the meeting and to no item
 * @param sections an extraordinary meeting has one without number and heading
 * @param created when this edition was frozen; with {@code modified} the only times in the file, so that the same paper
 *     always gives the same bytes
 */
public record Paper(
        PaperKind kind,
        String forum,
        String title,
        String editionLine,
        String dateLine,
        String place,
        List<PaperPerson> participants,
        List<PaperPerson> apologies,
        String remarks,
        List<PaperSection> sections,
        Instant created,
        Instant modified) {
    public Paper {
        forum = Letters.clean(forum);
        title = Letters.clean(title);
        editionLine = Letters.clean(editionLine);
        dateLine = Letters.clean(dateLine);
        place = Letters.clean(place);
        participants = List.copyOf(participants);
        apologies = List.copyOf(apologies);
        remarks = Letters.clean(remarks);
        sections = List.copyOf(sections);
    }

    /** Of all sections, in order. */
    public List<PaperItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** Of all items, in order. */
    public List<PaperAttachment> attachments() {
        return each(item -> item.attachments().stream());
    }

    private <T> List<T> each(Function<PaperItem, Stream<T>> part) {
        return items().stream().flatMap(part).toList();
    }
}
