package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseDocument;
import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.web.CasePage.Act;
import dk.rammevaerk.cases.web.CasePage.Document;
import dk.rammevaerk.cases.web.CasePage.StepRow;
import dk.rammevaerk.cases.web.CasePage.Treated;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.State.Tone;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.UploadBox;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a case. */
@Component
class CasePages {
    private static final long MAX_BYTES = 25_000_000;
    private static final String ACCEPT = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.gif";

    private final Cases cases;
    private final CaseWords words;
    private final StepLinks links;
    private final CurrentActor currentActor;
    private final Messages messages;

    CasePages(Cases cases, CaseWords words, StepLinks links, CurrentActor currentActor, Messages messages) {
        this.cases = cases;
        this.words = words;
        this.links = links;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    CasePage page(CaseView view) {
        var file = view.file();
        var href = "/sager/" + file.number();
        boolean works = currentActor.get().isSecretariat();
        return new CasePage(
                file,
                now(view),
                view.current().stream()
                        .flatMap(step -> words.hindrances(step).stream())
                        .toList(),
                words.route(view),
                view.steps().stream()
                        .map(step -> row(
                                view,
                                step,
                                works ? href + "/trin/" + step.step().id() : ""))
                        .toList(),
                cases.excerpts(view).reversed().stream()
                        .map(one -> treated(view, one))
                        .toList(),
                file.documents().stream().map(one -> document(one, href, works)).toList(),
                works ? mainAct(view, href) : null,
                new UploadBox(
                        href + "/dokumenter",
                        ACCEPT,
                        messages.of("cases.documents.hint"),
                        MAX_BYTES,
                        true,
                        messages.of("cases.documents.send")),
                links.beside(view),
                links.reading(view),
                view.inside(),
                works);
    }

    private String now(CaseView view) {
        var finished = view.file().finishedOn();
        if (finished != null) {
            var ending = view.file().ending();
            return messages.of("cases.page.finished", DanishFormat.date(finished), ending == null ? "" : ending)
                    .strip();
        }
        if (view.current().isEmpty()) return messages.of("cases.page.none");
        return messages.of("cases.page.now", words.now(view));
    }

    private @Nullable Act mainAct(CaseView view, String href) {
        CaseFile file = view.file();
        if (!file.isOpen()) return null;
        if (file.route().steps().isEmpty()) return new Act(messages.of("cases.act.plan"), href + "/rute");
        if (view.current().isEmpty()) return new Act(messages.of("cases.act.finish"), href + "/afslut");
        var step = view.current().stream()
                .filter(one -> one.place() == null)
                .findFirst()
                .orElse(view.current().getFirst());
        if (!words.adopted(view, step).isEmpty()) {
            return new Act(messages.of("cases.act.approvals"), links.href(view, step));
        }
        var name = words.station(step.station());
        boolean puts = step.station() instanceof InForum && step.place() == null;
        return new Act(
                messages.of(puts ? "cases.act.put" : "cases.act.follow", name),
                href + "/trin/" + step.step().id());
    }

    private StepRow row(CaseView view, StepStanding standing, String act) {
        var step = standing.step();
        var what = Stream.of(step.reason(), step.outcome(), words.adopted(view, standing), links.note(standing.place()))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var due = step.due();
        var date = standing.date();
        return new StepRow(
                words.station(standing.station()),
                words.role(step.role()),
                date == null
                        ? ""
                        : step.isSettled() || standing.place() != null || due == null
                                ? DanishFormat.date(date)
                                : messages.of("cases.when.due", DanishFormat.date(due)),
                state(standing),
                what.isEmpty()
                        ? standing.hindrances().stream()
                                .map(words::hindrance)
                                .findFirst()
                                .orElse("")
                        : what,
                links.href(view, standing),
                act);
    }

    private StateTag state(StepStanding standing) {
        var word = messages.of("cases.step." + standing.step().state());
        return switch (standing.step().state()) {
            case DONE -> StateTag.of(State.APPROVED).worded(word);
            case NOW ->
                standing.late()
                        ? StateTag.of(State.LATE)
                        : standing.place() != null
                                ? StateTag.of(State.ON_AGENDA)
                                : StateTag.of(State.WAITING).worded(word);
            case WAITING ->
                standing.late()
                        ? StateTag.of(State.LATE)
                        : standing.place() != null
                                ? StateTag.of(State.ON_AGENDA)
                                : StateTag.of(State.PLANNED).worded(word);
            case SKIPPED -> new StateTag(Icon.FORWARD, word, Tone.PLAIN, false);
            case SENT_BACK, REPEATED -> new StateTag(Icon.CHEVRON_LEFT, word, Tone.PLAIN, false);
        };
    }

    private Treated treated(CaseView view, Excerpt excerpt) {
        return new Treated(
                words.where(excerpt),
                links.href(view, excerpt),
                excerpt.title(),
                excerpt.minutes(),
                excerpt.edition() == 1
                        ? ""
                        : messages.of(
                                "cases.revised",
                                String.valueOf(excerpt.edition()),
                                excerpt.note() == null ? "" : excerpt.note()));
    }

    private static Document document(CaseDocument document, String href, boolean works) {
        var file = href + "/dokumenter/" + document.file().value();
        return new Document(document.title(), file, works ? file + "/fjern" : "");
    }
}
