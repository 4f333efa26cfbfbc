package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.EntryNumber;
import dk.rammevaerk.cases.decisions.Proposals;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.cases.decisions.web.RegisterPage.Line;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a list. It is open to everyone; what it shows is what the one who asks may see. */
@RestController
@OpenTo(Audience.EVERYONE)
class RegisterController {
    private final Register register;
    private final Proposals proposals;
    private final DecisionWording words;
    private final CurrentActor currentActor;
    private final Messages messages;

    RegisterController(
            Register register,
            Proposals proposals,
            DecisionWording words,
            CurrentActor currentActor,
            Messages messages) {
        this.register = register;
        this.proposals = proposals;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/beslutninger")
    Page list(
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "aar", required = false) @Nullable Integer year,
            @RequestParam(name = "virkning", defaultValue = "") String effect,
            @RequestParam(name = "opfoelgning", defaultValue = "") String followUp,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "side", defaultValue = "1") int page) {
        var actor = currentActor.get();
        var query = query(forum, year, effect, followUp, text, page);
        long total = register.count(query);
        var counts = register.counts();
        var fora = new LinkedHashMap<String, String>();
        counts.stream()
                .map(EntryNumber::forum)
                .distinct()
                .sorted((one, other) -> DanishFormat.collation().compare(words.forum(one), words.forum(other)))
                .forEach(code -> fora.put(code, words.forum(code)));
        return new RegisterPage(
                query,
                messages.of(query.isFiltered() ? "decisions.found.some" : "decisions.found.all", total),
                total,
                register.list(query).stream().map(this::line).toList(),
                fora,
                counts.stream().map(EntryNumber::year).distinct().toList(),
                words.effects(),
                actor.isSignedIn(),
                actor.isSecretariat(),
                actor.isSecretariat() ? proposals.waiting().size() : 0);
    }

    static RegisterQuery query(
            String forum, @Nullable Integer year, String effect, String followUp, String text, int page) {
        return new RegisterQuery(
                forum.isEmpty() ? null : forum,
                year,
                Arrays.stream(Effect.values())
                        .filter(one -> one.name().equals(effect))
                        .findFirst()
                        .orElse(null),
                followUp.equals("mangler"),
                text,
                page);
    }

    private Line line(RegisterEntry entry) {
        var marks = words.marks(entry);
        return new Line(
                entry.number().href(),
                words.number(entry),
                DanishFormat.date(entry.date()),
                words.item(entry),
                entry.text(),
                words.effect(entry.effect()),
                words.followUp(entry),
                marks.isEmpty() ? null : List.copyOf(marks).getFirst());
    }
}
