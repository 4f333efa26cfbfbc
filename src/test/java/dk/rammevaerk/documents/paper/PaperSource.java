package dk.rammevaerk.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every word that a paper is to say, as its records hold them; worked out here a second time, without the templates. */
final class PaperSource {
    private PaperSource() {}

    /** Of the source, what the text does not say. */
    static List<String> missing(Paper paper, String text) {
        return without(words(of(paper)), words(text));
    }

    /** Of the text, what the source does not say; page numbers of the contents are expected there. */
    static List<String> added(Paper paper, String text) {
        return without(words(text), words(of(paper)));
    }

    private static List<String> without(List<String> words, List<String> others) {
        var left = new ArrayList<>(words);
        others.forEach(left::remove);
        return left;
    }

    /** Where a line ends at a hyphen, the word goes on. */
    private static List<String> words(String text) {
        return PdfText.words(text.replace("-", "- "));
    }

    private static String of(Paper paper) {
        var said = new ArrayList<>(List.of(Words.of(paper.kind()), paper.forum(), paper.dateLine()));
        said.addAll(List.of("Sted", paper.place(), "Deltagere", "Afbud"));
        Stream.concat(paper.participants().stream(), paper.apologies().stream())
                .forEach(person -> said.addAll(List.of(person.nameAndRole(), person.organisation())));
        if (paper.items().size() > 1) {
            said.add("Indhold");
            headings(paper, said);
        }
        headings(paper, said);
        paper.items().forEach(item -> item(item, said));
        return String.join(" ", said);
    }

    private static void headings(Paper paper, List<String> said) {
        for (var section : paper.sections()) {
            said.addAll(List.of(section.number(), section.heading()));
            for (var item : section.items()) {
                said.addAll(List.of(item.number(), item.isClosed() ? "Lukket punkt" : item.title()));
            }
        }
    }

    private static void item(PaperItem item, List<String> said) {
        said.add(item.closedReason());
        if (!item.presenters().isEmpty()) said.addAll(List.of("Ved", item.presenters()));
        if (!item.timeSlot().isEmpty() && !item.presenters().isEmpty()) said.add("·");
        said.add(item.timeSlot());
        labelled("Indstilling", item.recommendationIntro() + " " + String.join(" ", item.recommendations()), said);
        labelled("Sagsfremstilling", item.source() + " " + plain(item.caseStatement()), said);
        if (!item.attachments().isEmpty()) said.add("Bilag");
        for (var attachment : item.attachments()) {
            said.addAll(List.of("Bilag", attachment.number() + ".", attachment.title(), attachment.note()));
        }
        labelled("Referat", plain(item.minutes()), said);
        labelled("Beslutninger", String.join(" ", item.decisions()), said);
    }

    private static void labelled(String label, String text, List<String> said) {
        if (!text.isBlank()) said.addAll(List.of(label, text));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^\\| ---.*$", "")
                .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
                .replaceAll("\\]\\([^)]*\\)", "")
                .replaceAll("(?m)^(#+|>|\\s*-) ", "")
                .replaceAll("[|*\\[]", " ");
    }
}
