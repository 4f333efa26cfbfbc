package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.responses.HearingResponse;
import dk.rammevaerk.inquiries.responses.HearingResponses.Gathered;
import dk.rammevaerk.inquiries.responses.ResponseState;
import dk.rammevaerk.inquiries.responses.web.ResponsePage.Approval;
import dk.rammevaerk.inquiries.responses.web.ResponsePage.Earlier;
import dk.rammevaerk.inquiries.responses.web.ResponsePage.Step;
import dk.rammevaerk.inquiries.web.AnswersPanels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a hearing response. */
@Component
class ResponsePages {
    private static final Map<ResponseState, String> STEPS = Map.of(
            ResponseState.GATHERING, "indsaml",
            ResponseState.WRITING, "skriv",
            ResponseState.IN_APPROVAL, "godkendelse",
            ResponseState.SENT, "sendt");

    private final Inquiries inquiries;
    private final Registrars registrars;
    private final Cases cases;
    private final AnswersPanels panels;
    private final ResponseWords words;

    ResponsePages(Inquiries inquiries, Registrars registrars, Cases cases, AnswersPanels panels, ResponseWords words) {
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.cases = cases;
        this.panels = panels;
        this.words = words;
    }

    /** The state as it stands in addresses. */
    static String word(ResponseState state) {
        return Objects.requireNonNullElse(STEPS.get(state), "");
    }

    ResponsePage page(Gathered gathered) {
        var response = gathered.response();
        var sent = response.sent();
        boolean writes = registrars.isSecretariat();
        return new ResponsePage(
                response.title(),
                words.trail().here(response.title()),
                response.href(),
                words.tag(response, inquiries.today()),
                List.of(words.of("responses.asker", response.asker()), words.due(response)),
                response.question(),
                response.newest().map(one -> one.text()).orElse(""),
                response.newest().map(words::version).orElse(""),
                response.versions().stream()
                        .skip(1)
                        .map(one -> new Earlier(words.version(one), one.text()))
                        .toList(),
                writes && response.state().isWritable() ? response.href() + "/tekst" : "",
                response.approvals().stream()
                        .map(one -> new Approval(
                                words.forum(one.forum()),
                                words.tag(response, one),
                                Objects.requireNonNullElse(one.note(), ""),
                                writes && response.state() == ResponseState.IN_APPROVAL && one.on() == null
                                        ? one.forum()
                                        : ""))
                        .toList(),
                caseHref(response),
                panels.of(gathered.inquiry()),
                writes ? steps(response) : List.of(),
                sent == null ? "" : words.due(response),
                sent == null || sent.file() == null ? "" : response.href() + "/sendt");
    }

    private String caseHref(HearingResponse response) {
        var number = response.caseNumber();
        return number == null
                ? ""
                : CaseNumber.of(number)
                        .flatMap(cases::find)
                        .map(view -> "/sager/" + view.number())
                        .orElse("");
    }

    private List<Step> steps(HearingResponse response) {
        return Arrays.stream(ResponseState.values())
                .filter(response.state()::mayBecome)
                .sorted((one, other) -> other.compareTo(one))
                .map(next -> new Step(
                        words.of("responses.step." + response.state() + "." + next),
                        next == ResponseState.SENT
                                ? response.href() + "/send"
                                : response.href() + "/skridt/" + word(next),
                        next.compareTo(response.state()) > 0,
                        reason(response, next)))
                .toList();
    }

    private String reason(HearingResponse response, ResponseState next) {
        if (next == ResponseState.IN_APPROVAL && response.versions().isEmpty()) {
            return words.of("responses.step.noText");
        }
        if (next == ResponseState.SENT && !response.isApproved()) {
            return words.of(
                    "responses.step.lacks",
                    response.lacking().stream().map(words::forum).collect(Collectors.joining(", ")));
        }
        return "";
    }
}
