package dk.rammevaerk.api.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a system is told at an address where nothing is, or when it tries to write. */
@Hidden
@RestController
@OpenTo(Audience.EVERYONE)
class NothingThere {
    private final Problems problems;

    NothingThere(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/api/**")
    ResponseEntity<Problem> nothing(HttpServletRequest request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads) return problems.answer(HttpStatus.NOT_FOUND, null, "api.problem.notFound");
        var refusal = problems.answer(HttpStatus.METHOD_NOT_ALLOWED, null, "api.problem.readOnly");
        return ResponseEntity.status(refusal.getStatusCode())
                .headers(refusal.getHeaders())
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .body(refusal.getBody());
    }
}
