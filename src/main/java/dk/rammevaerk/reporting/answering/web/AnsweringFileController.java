package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.AttachedFile;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.questionnaires.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the file that a question asks for, and takes it away again. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}/{form:[0-9]{1,2}}/fil/{cell}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnsweringFileController {
    static final String PART = "fil";

    private final AnsweringFinder finder;
    private final Answering answering;
    private final AnsweringSectionPages pages;
    private final Taking taking;

    AnsweringFileController(AnsweringFinder finder, Answering answering, AnsweringSectionPages pages, Taking taking) {
        this.finder = finder;
        this.answering = answering;
        this.pages = pages;
        this.taking = taking;
    }

    /** What looks at a file before it is kept. */
    @org.springframework.stereotype.Component("answeringFileTaking")
    record Taking(UploadGuard guard, Files files, ReceivedWords words, AnsweringWords own) {}

    @PostMapping
    Object attach(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable String cell,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = PART, required = false) @Nullable MultipartFile file)
            throws IOException {
        var view = finder.response(slug, authority, form);
        var place = AnsweringFinder.cell(view.questionnaire(), cell).orElseThrow(AnsweringFinder::nothing);
        var number = section(view, place);
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            return wrong(view, number, place, taking.own().of("file.none"));
        }
        if (!view.writable())
            return wrong(view, number, place, taking.own().refusal(new RoundRefused(RoundRefused.Reason.NOT_OPEN)));
        try {
            var received = taking.guard()
                    .attachment(
                            view.href(),
                            name,
                            file.getBytes(),
                            null,
                            (kept, title) -> answering.attach(
                                    view.round().id(), authority, form, place, attached(kept, title), version));
            if (received instanceof Received.Kept) return back(view, number, place);
            return wrong(view, number, place, taking.words().refusal(received));
        } catch (RoundChangedMeanwhile meanwhile) {
            return wrong(view, number, place, taking.own().of("meanwhile"));
        }
    }

    private AttachedFile attached(FileId kept, String title) {
        return new AttachedFile(
                kept, taking.files().find(kept).map(StoredFile::name).orElse(title));
    }

    @PostMapping("/fjern")
    Object remove(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @PathVariable String cell,
            @RequestParam(defaultValue = "0") int version) {
        var view = finder.response(slug, authority, form);
        var place = AnsweringFinder.cell(view.questionnaire(), cell).orElseThrow(AnsweringFinder::nothing);
        int number = section(view, place);
        try {
            if (view.writable()) {
                answering.saveAll(
                        view.round().id(), authority, form, List.of(new CellText(place, "", version)), Origin.WEB);
            }
            return back(view, number, place);
        } catch (RoundChangedMeanwhile meanwhile) {
            return wrong(view, number, place, taking.own().of("meanwhile"));
        }
    }

    private static String back(ResponseView view, int number, Cell place) {
        return "redirect:" + view.href() + "/" + number + "#sporgsmaal-" + place.question();
    }

    private AnsweringSectionPage wrong(ResponseView view, int number, Cell place, String message) {
        var nothing = new SectionForm(Map.of(), Map.of());
        return pages.page(view, number, nothing, FormErrors.NONE.with(place.toString(), message), 422);
    }

    private static int section(ResponseView view, Cell cell) {
        int number = 0;
        for (var section : view.questionnaire().sections()) {
            number++;
            if (section.questions().stream()
                    .anyMatch(question -> question.name().equals(cell.question()))) return number;
        }
        throw AnsweringFinder.nothing();
    }
}
