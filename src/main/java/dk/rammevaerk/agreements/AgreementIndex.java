package dk.rammevaerk.agreements;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.search.PlainWords;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands agreements to the search: a draft for the forum that writes it, what is in consultation or before the councils for
 * those inside the cooperation, what is published for everybody; but how the plan of action goes never outside.
 */
@Component
class AgreementIndex {
    private final AgreementStore agreements;
    private final Contents contents;
    private final Search search;
    private final Messages messages;

    AgreementIndex(AgreementStore agreements, Contents contents, Search search, Messages messages) {
        this.agreements = agreements;
        this.contents = contents;
        this.search = search;
        this.messages = messages;
    }

    /** What is written in an agreement. */
    @Component
    record Contents(PartStore parts, PrincipleStore principles, ActionPlanStore plans) {}

    /** What was written before agreements could be found is found, too, once the program has started. */
    @EventListener(ApplicationReadyEvent.class)
    void putAll() {
        ActingAs.run(
                ActingAs.system("agreements"),
                () -> agreements.all().stream().map(FrameworkAgreement::id).forEach(this::put));
    }

    void put(AgreementId id) {
        var agreement = agreements.find(id).orElseThrow();
        var title = messages.of("agreements.title", agreement.period());
        var href = Agreements.href(agreement);
        boolean open = agreement.state().isPublic();
        var entries = new ArrayList<SearchEntry>();
        entries.add(entry(agreement, id.value(), title, "", body(id), href, open));
        for (var part : contents.parts().of(id)) {
            var text = part.newest().map(Part.Version::text).orElse("");
            var version = part.newest()
                    .map(one -> messages.of("agreements.version.name", one.number()))
                    .orElse("");
            entries.add(entry(
                    agreement,
                    part.id(),
                    part.title(),
                    version.isEmpty() ? title : title + ", " + version,
                    text == null ? "" : text,
                    href + "/dele/" + part.id(),
                    open));
        }
        for (var area : contents.plans().of(id)) {
            var activities = area.activities().stream()
                    .map(Activity::facts)
                    .map(one -> String.join(". ", one.title(), one.responsible(), one.status(), one.nextStep()))
                    .collect(joining(". "));
            var heading = messages.of("agreements.found.plan", area.title());
            entries.add(entry(agreement, area.id(), heading, title, activities, href + "/handlingsplan", false));
        }
        search.replace(id.value(), entries);
    }

    /** The areas, the principles and the initiatives. */
    private String body(AgreementId id) {
        return Stream.concat(
                        contents.plans().of(id).stream().flatMap(area -> Stream.of(area.title(), area.purpose())),
                        contents.principles().of(id).stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.title(), one.text(), one.whenBroken()),
                                        one.initiatives().stream().map(CommonPrinciple.Initiative::text))))
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().replaceFirst("\\.$", ""))
                .collect(joining(". "));
    }

    private static SearchEntry entry(
            FrameworkAgreement agreement,
            UUID id,
            String heading,
            String context,
            String body,
            String href,
            boolean open) {
        return new SearchEntry(
                Kind.AGREEMENT,
                id,
                agreement.id().value(),
                agreement.forum(),
                agreement.period().firstDay(),
                heading,
                context,
                PlainWords.of(body),
                href,
                open,
                agreement.state() == AgreementState.DRAFT ? Set.of() : Set.of(SearchEntry.COOPERATION));
    }
}
