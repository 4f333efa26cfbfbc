package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad besluttede vi?</em> One line for each decision.
 *
 * @param finding the answer in one sentence
 * @param signedIn whether the reader belongs to the cooperation, and so can follow up
 * @param toConfirm how many minutes have proposals that wait for the reader
 */
public record RegisterPage(
        RegisterQuery query,
        String finding,
        long total,
        List<Line> lines,
        SequencedMap<String, String> fora,
        List<Integer> years,
        SequencedMap<String, String> effects,
        boolean signedIn,
        boolean secretariat,
        int toConfirm)
        implements Page {
    /**
     * @param number {@code DASSOS 2026/31}
     * @param item where it was made, without which many read alike
     * @param followUp null when nothing follows, or for those who may not see it
     * @param mark what else is to be known of it: taken back, closed; or null
     */
    public record Line(
            String href,
            String number,
            String date,
            String item,
            String text,
            StateTag effect,
            @Nullable StateTag followUp,
            @Nullable StateTag mark) {}

    public boolean isForum(String code) {
        return code.equals(query.forum());
    }

    public boolean isEffect(String effect) {
        return query.effect() != null && query.effect().name().equals(effect);
    }

    /** The address of another page of the same list, or null when there is none. */
    public @Nullable String page(int page) {
        long last = (total + RegisterQuery.PAGE_SIZE - 1) / RegisterQuery.PAGE_SIZE;
        return page < 1 || page > last ? null : "/beslutninger?" + filter() + "&side=" + page;
    }

    public String excelHref() {
        return "/beslutninger/excel?" + filter();
    }

    private String filter() {
        return "forum=" + (query.forum() == null ? "" : URLEncoder.encode(query.forum(), StandardCharsets.UTF_8))
                + "&aar=" + (query.year() == null ? "" : query.year())
                + "&virkning=" + (query.effect() == null ? "" : query.effect())
                + "&opfoelgning=" + (query.open() ? "mangler" : "")
                + "&q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
    }
}
