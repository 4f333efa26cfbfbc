package dk.rammevaerk.inquiries;

import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands what was put to the authorities to the search, for those inside; what they answered is not searched. */
@Component
class InquiryIndex {
    private final Search search;

    InquiryIndex(Search search) {
        this.search = search;
    }

    void put(Inquiry inquiry) {
        search.replace(
                inquiry.subject(),
                List.of(new SearchEntry(
                        Kind.INQUIRY,
                        inquiry.subject(),
                        inquiry.subject(),
                        SearchEntry.COOPERATION,
                        inquiry.window().opens(),
                        inquiry.title(),
                        "",
                        inquiry.parts().stream()
                                .map(part -> part.heading() + " " + plain(part.text()))
                                .collect(Collectors.joining(" ")),
                        inquiry.href(),
                        false)));
    }

    /** The words without the signs that make them headings, lists and tables. */
    private static String plain(String markdown) {
        return markdown.replaceAll("[*_#|`>\\[\\]]+|\\([^)]*://[^)]*\\)|-{2,}", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
