package dk.rammevaerk.access.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.access.PossibleCprNumber;
import dk.rammevaerk.access.web.CprQuestionPage.Suspect;
import dk.rammevaerk.kernel.CprGuard.Hit;
import dk.rammevaerk.pages.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Hands a form back that may hold a CPR number. What was typed is kept in the page alone, so nothing is lost. */
@RestControllerAdvice
class CprQuestionAdvice {
    /** The page asks for these itself; an answer sent along unseen would stand before the one that is given there. */
    private static final Set<String> ASKED_AGAIN = Set.of("_csrf", PossibleCprNumber.ANSWER);

    private final Messages messages;

    CprQuestionAdvice(Messages messages) {
        this.messages = messages;
    }

    /** A page for a person; for a script that saves while somebody writes, the message and the answers to choose from. */
    @ExceptionHandler
    Object ask(PossibleCprNumber question, HttpServletRequest request, HttpServletResponse response) {
        return wantsJson(request) ? forScript(question) : page(question, request, response);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private ResponseEntity<Map<String, Object>> forScript(PossibleCprNumber question) {
        var message = question.hitsByField().values().stream()
                .map(hits -> messages.of("access.cpr.field", places(hits)))
                .collect(joining(" "));
        return ResponseEntity.unprocessableContent()
                .body(Map.of("message", message, "choices", IsInstead.choices(messages)));
    }

    private CprQuestionPage page(PossibleCprNumber question, HttpServletRequest request, HttpServletResponse response) {
        var suspects = new ArrayList<Suspect>();
        var others = new ArrayList<Map.Entry<String, String>>();
        request.getParameterMap().forEach((name, values) -> {
            var hits = question.hitsByField().get(name);
            for (var value : values) {
                if (hits != null) suspects.add(new Suspect(name, value, messages.of("access.cpr.field", places(hits))));
                else if (!ASKED_AGAIN.contains(name)) others.add(Map.entry(name, value));
            }
        });
        response.setHeader("HX-Retarget", "body");
        return new CprQuestionPage(request.getRequestURI(), suspects, others, IsInstead.choices(messages));
    }

    private String places(List<Hit> hits) {
        return hits.stream()
                .map(hit -> messages.of("access.cpr.place", hit.line()))
                .distinct()
                .collect(joining(", "));
    }
}
