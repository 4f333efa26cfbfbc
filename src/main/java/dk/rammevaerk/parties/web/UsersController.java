package dk.rammevaerk.parties.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.AccountChangedMeanwhile;
import dk.rammevaerk.access.AccountId;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.LastAdministrator;
import dk.rammevaerk.access.NewPassword;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.UsernameTaken;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/administration/brugere")
@OpenTo(Audience.ADMINISTRATOR)
class UsersController {
    private static final List<Role> REGION_ROLES = List.of(Role.SECRETARIAT, Role.TARIFF_GROUP, Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final Parties parties;
    private final Messages messages;
    private final NewPassword newPassword;

    UsersController(Accounts accounts, Parties parties, Messages messages, NewPassword newPassword) {
        this.accounts = accounts;
        this.parties = parties;
        this.messages = messages;
        this.newPassword = newPassword;
    }

    @GetMapping
    Page users() {
        var fora = parties.fora();
        var authorities = parties.authorities();
        return new UsersPage(accounts.all().stream()
                .map(account -> new UsersPage.Line(
                        account.id().toString(),
                        account.displayName(),
                        account.username(),
                        account.grants().stream()
                                .map(grant -> words(grant, fora, authorities))
                                .sorted()
                                .collect(joining(" · ")),
                        account.enabled()))
                .toList());
    }

    @GetMapping("/ny")
    Page newUser() {
        return page(null, UserForm.EMPTY, FormErrors.NONE, "");
    }

    @PostMapping
    ResponseEntity<Page> open(
            @RequestParam(required = false) @Nullable String brugernavn,
            @RequestParam(required = false) @Nullable String navn,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable List<Role> region,
            @RequestParam(required = false) @Nullable List<String> medlem,
            @RequestParam(required = false) @Nullable List<String> formand,
            @RequestParam(required = false) @Nullable List<String> indberetter) {
        var form = UserForm.of(brugernavn, navn, region, medlem, formand, indberetter);
        var errors = check(form);
        if (!errors.isEmpty()) return refused(page(null, form, errors, ""));
        var password = newPassword.make();
        try {
            var account = accounts.open(form.username(), form.displayName(), password, form.grants());
            tie(account, person);
            return ResponseEntity.ok(page(account, UserForm.of(account), FormErrors.NONE, password));
        } catch (UsernameTaken e) {
            return refused(page(
                    null,
                    form,
                    errors.with("brugernavn", messages.of("access.user.username.taken", form.username())),
                    ""));
        }
    }

    @GetMapping("/{id}")
    Page user(@PathVariable UUID id) {
        var account = find(id);
        return page(account, UserForm.of(account), FormErrors.NONE, "");
    }

    @PostMapping("/{id}")
    ResponseEntity<Page> change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean aktiv,
            @RequestParam(name = "ny-adgangskode", defaultValue = "false") boolean another,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable List<Role> region,
            @RequestParam(required = false) @Nullable List<String> medlem,
            @RequestParam(required = false) @Nullable List<String> formand,
            @RequestParam(required = false) @Nullable List<String> indberetter) {
        var account = find(id);
        var form = UserForm.of(account.username(), account.displayName(), region, medlem, formand, indberetter);
        var errors = check(form);
        if (version != account.version()) errors = errors.with("", messages.of("access.user.changed"));
        if (!errors.isEmpty()) return refused(page(account, form, errors, ""));
        var password = another ? newPassword.make() : "";
        try {
            accounts.change(account, aktiv, form.grants(), another ? password : null);
            tie(account, person);
        } catch (LastAdministrator e) {
            return refused(page(account, form, errors.with("region", messages.of("access.user.last")), ""));
        } catch (AccountChangedMeanwhile e) {
            return refused(page(find(id), form, errors.with("", messages.of("access.user.changed")), ""));
        }
        return ResponseEntity.ok(page(find(id), form, FormErrors.NONE, password));
    }

    private void tie(Account account, @Nullable UUID person) {
        parties.tie(person == null ? null : new PersonId(person), account.username());
    }

    /** From id to who it is; first nobody. */
    private SequencedMap<String, String> persons() {
        var persons = new LinkedHashMap<String, String>();
        persons.put("", messages.of("parties.user.nobody"));
        parties.persons()
                .forEach(person -> persons.put(
                        person.id().value().toString(),
                        person.title() == null ? person.name() : person.name() + " (" + person.title() + ")"));
        return persons;
    }

    private FormErrors check(UserForm form) {
        var errors = FormErrors.NONE;
        if (form.username().isEmpty()) errors = errors.with("brugernavn", messages.of("access.user.username.empty"));
        if (form.username().length() > Accounts.LONGEST_USERNAME)
            errors = errors.with("brugernavn", messages.of("access.user.username.long", Accounts.LONGEST_USERNAME));
        if (form.displayName().isEmpty()) errors = errors.with("navn", messages.of("access.user.name.empty"));
        if (form.grants().isEmpty()) errors = errors.with("region", messages.of("access.user.grants.empty"));
        return errors;
    }

    private Account find(UUID id) {
        return accounts.byId(new AccountId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UserPage page(@Nullable Account account, UserForm form, FormErrors errors, String password) {
        return new UserPage(
                account == null ? null : account.id().toString(),
                account == null ? 0 : account.version(),
                account == null || account.enabled(),
                form,
                errors,
                password,
                account == null
                        ? ""
                        : parties.personOf(account.username())
                                .map(one -> one.value().toString())
                                .orElse(""),
                persons(),
                regionRoles(),
                parties.fora().stream()
                        .filter(forum -> forum.closedFrom() == null || form.isIn(forum.code()))
                        .toList(),
                parties.authorities());
    }

    private SequencedMap<Role, String> regionRoles() {
        var roles = new LinkedHashMap<Role, String>();
        REGION_ROLES.forEach(role -> roles.put(role, messages.of("access.role." + role)));
        return roles;
    }

    private String words(Grant grant, List<Forum> fora, List<Authority> authorities) {
        var role = messages.of("access.role." + grant.role());
        if (grant.forum() != null) {
            return role + ", "
                    + fora.stream()
                            .filter(forum -> forum.code().equals(grant.forum()))
                            .findFirst()
                            .map(Forum::name)
                            .orElse(grant.forum());
        }
        if (grant.authority() != null) {
            return role + ", "
                    + authorities.stream()
                            .filter(one -> one.code().equals(grant.authority()))
                            .findFirst()
                            .map(Authority::name)
                            .orElse(grant.authority());
        }
        return role;
    }

    private static ResponseEntity<Page> refused(Page page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
