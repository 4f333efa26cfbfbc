package dk.rammevaerk.api.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
class OpenDataController {
    private final CurrentActor currentActor;
    private final String address;

    OpenDataController(CurrentActor currentActor, @Value("${rammevaerk.address}") String address) {
        this.currentActor = currentActor;
        this.address = address;
    }

    @GetMapping("/aabne-data")
    Page openData() {
        return new OpenDataPage(address, currentActor.get().has(Role.ADMINISTRATOR));
    }
}
