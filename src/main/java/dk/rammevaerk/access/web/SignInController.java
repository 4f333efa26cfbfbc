package dk.rammevaerk.access.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.SignInChoices;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInController {
    private final SignInChoices choices;
    private final CurrentActor currentActor;
    private final Messages messages;

    SignInController(SignInChoices choices, CurrentActor currentActor, Messages messages) {
        this.choices = choices;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/log-paa")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Page> signIn(@RequestParam Map<String, String> query, HttpServletRequest request) {
        if (currentActor.get().isSignedIn()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/")
                    .build();
        }
        return ResponseEntity.ok(new SignInPage(
                choices.triedName(request),
                problem(query),
                lead(query),
                choices.providers(),
                choices.demoAccounts(request)));
    }

    private String lead(Map<String, String> query) {
        if (query.containsKey("afsluttet")) return messages.of("access.signIn.ended");
        return messages.of(query.containsKey("nyadgangskode") ? "access.signIn.newPassword" : "access.signIn.lead");
    }

    private String problem(Map<String, String> query) {
        if (query.containsKey("vent")) {
            return messages.of("access.signIn.wait", DanishFormat.moment(until(query.get("vent"))));
        }
        for (var kind : new String[] {"fejl", "ukendt", "afbrudt"}) {
            if (query.containsKey(kind)) return messages.of("access.signIn." + kind);
        }
        return "";
    }

    private static Instant until(String epochMillis) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(epochMillis)).plusSeconds(59);
        } catch (NumberFormatException typedByHand) {
            return Instant.EPOCH;
        }
    }
}
