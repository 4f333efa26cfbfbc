package dk.rammevaerk.parties.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fora of the region. A new system has none; minutes can only be read in for a forum that is here. */
@Controller
@RequestMapping("/administration/fora")
@OpenTo({Audience.ADMINISTRATOR, Audience.SECRETARIAT})
class ForaController {
    private final Parties parties;
    private final Messages messages;

    ForaController(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping
    Page fora() {
        return new ForaPage(parties.fora(), "", "", FormErrors.NONE);
    }

    /** @return the page again with what is wrong, or a redirect to it */
    @PostMapping
    Object register(
            @RequestParam(name = "navn", defaultValue = "") String name,
            @RequestParam(name = "fuldt-navn", defaultValue = "") String fullName,
            RedirectAttributes redirect) {
        var errors = FormErrors.NONE;
        var code = code(name);
        if (code.isEmpty()) errors = errors.with("navn", messages.of("parties.forum.name.empty"));
        if (fullName.isBlank()) errors = errors.with("fuldt-navn", messages.of("parties.forum.fullName.empty"));
        if (errors.isEmpty()) {
            try {
                parties.register(new Forum(code, name.strip(), fullName.strip(), null));
                Toast.saying(messages.of("parties.forum.registered", name.strip()))
                        .after(redirect);
                return "redirect:/administration/fora";
            } catch (DuplicateKeyException taken) {
                errors = errors.with("navn", messages.of("parties.forum.name.taken", name.strip()));
            }
        }
        return new ForaPage(parties.fora(), name, fullName, errors);
    }

    /** The name as it stands in addresses: small letters a-z, digits and hyphens. */
    static String code(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
