package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;

/**
 * An article in one of its versions.
 *
 * @param version of the article, for what is posted from here
 * @param notices what to know before reading
 * @param acts what the reader can do, the most likely first
 * @param textHeading what the text says: what holds, is to hold or held
 * @param question what the text answers, or empty
 * @param text Markdown
 * @param versions the newest first
 * @param choices of versions to compare, from number to words; empty with fewer than two
 */
public record ArticlePage(
        String heading,
        Trail trail,
        String href,
        int version,
        List<StateTag> tags,
        List<String> facts,
        String lead,
        List<Notice> notices,
        List<Act> acts,
        String textHeading,
        String question,
        String text,
        List<FileRow> files,
        List<Fact> about,
        List<VersionRow> versions,
        SequencedMap<String, String> choices)
        implements Page {
    /** @param href empty when it leads nowhere */
    public record Notice(String tone, String text, String label, String href) {}

    /** A verb with its object, and where it is done. */
    public record Act(String label, String href, Look look) {
        public enum Look {
            BUTTON,
            /** Done at once. */
            POSTED,
            /** What is seldom wanted. */
            LINK
        }
    }

    /** @param remove where it is taken out; empty when it cannot be */
    public record FileRow(String title, String name, String href, String remove) {}

    /** @param href empty when it leads nowhere */
    public record Fact(String label, String value, String href) {}

    public record VersionRow(String name, String href, StateTag tag, String fate, boolean current) {}

    /** The version before the newest, which is compared with it first. */
    public String compareFrom() {
        var numbers = List.copyOf(choices.keySet());
        return numbers.get(numbers.size() - 2);
    }
}
