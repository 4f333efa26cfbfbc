package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lives through many meetings and fora. It is opened with a number and a route, comes on agendas with its text, gets
 * back what each forum decided, and ends when nothing more is to come of it.
 *
 * @param items the agenda items it is or was on, the newest last
 * @param finishedOn the day it ended; null while it is open
 * @param ending what it ended with; null while it is open
 * @param movedAt when its route last changed
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record CaseFile(
        CaseId id,
        CaseNumber number,
        CaseText text,
        List<CaseDocument> documents,
        Route route,
        List<CaseItem> items,
        LocalDate openedOn,
        @Nullable LocalDate finishedOn,
        @Nullable String ending,
        Instant movedAt,
        int version) {
    public CaseFile {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
    }

    public String title() {
        return text.title();
    }

    public boolean isOpen() {
        return finishedOn == null;
    }

    public List<ItemId> itemsOf(StepId step) {
        return items.stream()
                .filter(one -> one.step().equals(step))
                .map(CaseItem::item)
                .toList();
    }

    /** The last day on which it moved by its own account: when it began, when a step was settled, or when it ended. */
    LocalDate lastDay() {
        return Stream.concat(
                        Stream.of(openedOn, finishedOn), route.steps().stream().map(RouteStep::settledOn))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(openedOn);
    }

    /** What those see who only see that it is on its way: neither its texts nor its files. */
    CaseFile withheld() {
        return new CaseFile(
                id,
                number,
                new CaseText(text.title(), "", "", null),
                List.of(),
                new Route(route.steps().stream().map(RouteStep::withheld).toList()),
                items,
                openedOn,
                finishedOn,
                null,
                movedAt,
                version);
    }
}
