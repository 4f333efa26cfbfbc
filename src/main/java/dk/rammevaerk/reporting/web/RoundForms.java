package dk.rammevaerk.reporting.web;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form in which a round is set up. */
@Component
class RoundForms {
    private static final String KEY = "reporting.setup";
    private static final String FORMS = "skema";
    private static final String ASKED = "kommune";
    private static final String SETTINGS = "valg";
    private static final int LONGEST_TITLE = 200;

    private final Rounds rounds;
    private final RoundChoices choices;
    private final Cases cases;
    private final FormPages forms;
    private final Messages messages;

    RoundForms(Rounds rounds, RoundChoices choices, Cases cases, FormPages forms, Messages messages) {
        this.rounds = rounds;
        this.choices = choices;
        this.cases = cases;
        this.forms = forms;
        this.messages = messages;
    }

    /** Everybody is asked until somebody says otherwise. */
    Map<String, String> blank() {
        var typed = new LinkedHashMap<>(
                FormPages.checked(ASKED, List.copyOf(choices.authorities().keySet())));
        typed.put("aabner", rounds.today().toString());
        typed.putAll(FormPages.checked(SETTINGS, List.of("navne")));
        typed.put("resultat", ResultAudience.INSIDE.name());
        return typed;
    }

    Map<String, String> of(ReportingRound round) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("titel", round.title());
        typed.put("formaal", round.purpose());
        typed.put("aabner", round.window().opens().toString());
        typed.put("frist", round.window().deadline().toString());
        typed.put("resultat", round.settings().audience().name());
        if (round.caseNumber() != null) typed.put("sag", round.caseNumber());
        if (round.previous() != null) typed.put("forrige", round.previous());
        round.forms().forEach(form -> typed.put(FORMS + "-" + form.version().slug(), "on"));
        round.invitations().forEach(one -> typed.put(ASKED + "-" + one.authority(), "on"));
        if (round.settings().prefills()) typed.put(SETTINGS + "-forudfyld", "on");
        if (round.settings().namesTexts()) typed.put(SETTINGS + "-navne", "on");
        return typed;
    }

    FormPage page(Trail trail, String action, int version, Map<String, String> typed, FormErrors errors, String back) {
        return forms.form(KEY, typed, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.TEXT, "formaal")
                .checks(FORMS, choices.asked())
                .must(Kind.DATE, "aabner")
                .must(Kind.DATE, "frist")
                .checks(ASKED, choices.authorities())
                .optional("forrige", choices.previous(action))
                .checks(SETTINGS, choices.settings())
                .choice("resultat", forms.choices("reporting.audience", List.of(ResultAudience.values())))
                .may(Kind.LINE, "sag")
                .page(trail, action, version, back);
    }

    /**
     * @param contacts those that are known already, by authority
     * @throws FormShown with the form, when something lacks or is wrong
     */
    RoundDraft read(Trail trail, String action, Map<String, String> typed, List<Invitation> contacts, String back) {
        var errors = forms.noDays(
                forms.lacking(KEY, typed, "titel", "formaal", "aabner", "frist"), typed, "aabner", "frist");
        if (Typed.text(typed, "titel").length() > LONGEST_TITLE) {
            errors = errors.with("titel", messages.of("reporting.setup.long", LONGEST_TITLE));
        }
        var asked = FormPages.chosen(typed, FORMS, choices.asked());
        var authorities = FormPages.chosen(typed, ASKED, choices.authorities());
        if (asked.isEmpty()) errors = errors.with(FORMS, messages.of("reporting.refused.NOTHING_ASKED"));
        if (authorities.isEmpty()) errors = errors.with(ASKED, messages.of("reporting.refused.NOBODY_ASKED"));
        var number = Typed.text(typed, "sag");
        if (!number.isEmpty() && CaseNumber.of(number).flatMap(cases::find).isEmpty()) {
            errors = errors.with("sag", messages.of("reporting.setup.case"));
        }
        var previous = Typed.text(typed, "forrige");
        if (!previous.isEmpty() && !choices.previous(action).containsKey(previous)) {
            errors = errors.with("forrige", messages.of("reporting.setup.previous"));
        }
        var window = window(typed);
        if (errors.isEmpty() && window.isEmpty()) {
            errors = errors.with("frist", messages.of("reporting.setup.window"));
        }
        if (!errors.isEmpty() || window.isEmpty()) {
            throw new FormShown(page(trail, action, version(typed), typed, errors, back));
        }
        var known = contacts.stream().collect(toMap(Invitation::authority, Invitation::contacts));
        var invited = new LinkedHashMap<String, List<Contact>>();
        authorities.forEach(code -> invited.put(code, known.getOrDefault(code, List.of())));
        return new RoundDraft(
                Typed.text(typed, "titel"),
                Typed.text(typed, "formaal"),
                number.isEmpty() ? null : number,
                previous.isEmpty() ? null : previous,
                window.get(),
                new RoundSettings(
                        typed.containsKey(SETTINGS + "-forudfyld") && !previous.isEmpty(),
                        typed.containsKey(SETTINGS + "-navne"),
                        Typed.choice(typed, "resultat", ResultAudience.class, ResultAudience.SECRETARIAT)),
                asked,
                invited);
    }

    FormErrors meanwhile() {
        return forms.meanwhile();
    }

    static int version(Map<String, String> typed) {
        return Typed.number(Typed.text(typed, "version")).orElse(-1);
    }

    private static Optional<Window> window(Map<String, String> typed) {
        return Typed.date(Typed.text(typed, "aabner")).flatMap(from -> Typed.date(Typed.text(typed, "frist"))
                .filter(to -> !to.isBefore(from))
                .map((LocalDate to) -> new Window(from, to)));
    }
}
