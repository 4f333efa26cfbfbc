package dk.rammevaerk.appointments.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.PersonId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who sits where, for everybody who is signed in. */
@RestController
@OpenTo(Audience.SIGNED_IN)
class OverviewController {
    private final Appointments appointments;
    private final OverviewPages pages;
    private final ForaPages fora;
    private final CurrentActor currentActor;
    private final Messages messages;

    OverviewController(
            Appointments appointments,
            OverviewPages pages,
            ForaPages fora,
            CurrentActor currentActor,
            Messages messages) {
        this.appointments = appointments;
        this.pages = pages;
        this.fora = fora;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param date the day to look at; today when it is empty */
    @GetMapping("/udpegninger")
    SeatsPage overview(@RequestParam(name = "dato", defaultValue = "") String date) {
        var day = Typed.date(date);
        var errors = day.isEmpty() && !date.isBlank()
                ? FormErrors.NONE.with("dato", messages.of("seats.date.wrong", date))
                : FormErrors.NONE;
        return pages.overview(day.orElseGet(appointments::today), mayEdit(), errors);
    }

    @GetMapping("/udpegninger/fora")
    Page fora() {
        return fora.page(mayEdit());
    }

    @GetMapping("/udpegninger/{body}")
    BodyPage body(@PathVariable UUID body) {
        return pages.body(appointments.find(new BodyId(body)).orElseThrow(OverviewController::nothing), mayEdit());
    }

    @GetMapping("/udpegninger/person/{person}")
    PersonPage person(@PathVariable UUID person) {
        return pages.person(new PersonId(person)).orElseThrow(OverviewController::nothing);
    }

    private boolean mayEdit() {
        return currentActor.get().isSecretariat();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
