package dk.rammevaerk.api.tokens.web;

import dk.rammevaerk.api.tokens.SystemToken;
import dk.rammevaerk.api.tokens.SystemTokens;
import dk.rammevaerk.api.tokens.TokenNameTaken;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(TokensController.PATH)
@OpenTo(Audience.ADMINISTRATOR)
class TokensController {
    static final String PATH = "/administration/systemer";

    private static final int LONGEST_YEARS = 2;

    private final SystemTokens tokens;
    private final GrantChoices choices;
    private final Messages messages;

    TokensController(SystemTokens tokens, GrantChoices choices, Messages messages) {
        this.tokens = tokens;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping
    Page all() {
        return new TokensPage(tokens.all().stream()
                .map(token -> new TokensPage.Line(
                        PATH + "/" + token.id(),
                        token.name(),
                        String.join(" · ", choices.words(token.grants())),
                        state(token),
                        DanishFormat.date(token.expiresOn()),
                        token.lastUsed() == null
                                ? messages.of("api.token.unused")
                                : DanishFormat.moment(token.lastUsed())))
                .toList());
    }

    @GetMapping("/ny")
    Page form() {
        return form("", tokens.today().plusYears(1).toString(), Set.of(), FormErrors.NONE);
    }

    @PostMapping
    Page make(
            @RequestParam(name = "navn", defaultValue = "") String name,
            @RequestParam(name = "udloeb", defaultValue = "") String expires,
            @RequestParam(name = "ret", required = false) @Nullable List<String> rights) {
        var chosen = new HashSet<>(rights == null ? List.of() : rights);
        var day = Typed.date(expires.strip());
        var errors = check(name.strip(), day);
        if (!errors.isEmpty() || day.isEmpty()) return form(name, expires, chosen, errors);
        try {
            var secret = tokens.make(name, choices.grants(chosen), day.get());
            return page(tokens.recognise(secret).orElseThrow(), secret);
        } catch (TokenNameTaken taken) {
            return form(name, expires, chosen, errors.with("navn", messages.of("api.token.name.taken", name.strip())));
        }
    }

    @GetMapping("/{id}")
    Page token(@PathVariable UUID id) {
        return page(find(id), "");
    }

    @GetMapping("/{id}/luk")
    Page ask(@PathVariable UUID id) {
        var token = find(id);
        var href = PATH + "/" + id;
        return new ConfirmationPage(
                new Confirmation(
                        "luk",
                        messages.of("api.token.revoke.question", token.name()),
                        messages.of("api.token.revoke.consequence"),
                        messages.of("api.token.revoke"),
                        href + "/luk",
                        messages.of("api.token.revoke.not"),
                        href),
                Trail.of(messages.of("api.token.navigation"), PATH)
                        .then(token.name(), href)
                        .here(messages.of("api.token.revoke")));
    }

    @PostMapping("/{id}/luk")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        var token = find(id);
        tokens.revoke(id);
        Toast.saying(messages.of("api.token.revoked", token.name())).after(redirect);
        return "redirect:" + PATH;
    }

    private Page form(String name, String expires, Set<String> chosen, FormErrors errors) {
        return new NewTokenPage(name, expires, chosen, choices.groups(), errors);
    }

    private Page page(SystemToken token, String secret) {
        return new TokenPage(
                token.name(),
                secret,
                state(token),
                choices.words(token.grants()),
                messages.of("api.token.made", DanishFormat.moment(token.madeAt()), token.madeBy()),
                DanishFormat.date(token.expiresOn()),
                token.opensOn(tokens.today()),
                PATH + "/" + token.id() + "/luk",
                tokens.uses(token.id()).stream()
                        .map(use -> new TokenPage.Use(DanishFormat.moment(use.at()), use.asked()))
                        .toList());
    }

    private FormErrors check(String name, Optional<LocalDate> day) {
        var errors = FormErrors.NONE;
        if (name.isEmpty()) errors = errors.with("navn", messages.of("api.token.name.empty"));
        if (name.length() > SystemTokens.LONGEST_NAME)
            errors = errors.with("navn", messages.of("api.token.name.long", SystemTokens.LONGEST_NAME));
        var last = tokens.today().plusYears(LONGEST_YEARS);
        if (day.isEmpty()) errors = errors.with("udloeb", messages.of("api.token.expires.wrong"));
        else if (day.get().isBefore(tokens.today()) || day.get().isAfter(last))
            errors = errors.with("udloeb", messages.of("api.token.expires.range", DanishFormat.date(last)));
        return errors;
    }

    private StateTag state(SystemToken token) {
        if (token.isRevoked()) return StateTag.of(State.CANCELLED).worded(messages.of("api.token.state.revoked"));
        if (token.isExpiredOn(tokens.today()))
            return StateTag.of(State.CANCELLED).worded(messages.of("api.token.state.expired"));
        return StateTag.of(State.APPROVED).worded(messages.of("api.token.state.open"));
    }

    private SystemToken find(UUID id) {
        return tokens.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
