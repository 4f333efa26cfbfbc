package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementFormPage.Input;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementFormPage.Withdrawal;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Makes forms. A form has a key, and its words stand under {@code agreements.form.<key>}: {@code heading}, {@code lead},
 * {@code button}, and for each field its label and, when it needs one, {@code .hint}.
 */
@Component
class FormMaking {
    private static final String KEYS = "agreements.form.";

    private final Messages messages;

    FormMaking(Messages messages) {
        this.messages = messages;
    }

    /** A form that is being put together. */
    final class Form {
        private final String key;
        private final Written written;
        private final FormErrors errors;
        private final List<Input> inputs = new ArrayList<>();
        private Withdrawal withdraw = Withdrawal.NONE;
        private List<String> history = List.of();
        private List<String> notes = List.of();

        private Form(String key, Written written, FormErrors errors) {
            this.key = key;
            this.written = written;
            this.errors = errors;
        }

        Form must(Kind kind, String name) {
            inputs.add(Input.of(kind, field(name)));
            return this;
        }

        Form may(Kind kind, String name) {
            inputs.add(Input.of(kind, field(name).whenWanted()));
            return this;
        }

        Form choice(String name, SequencedMap<String, String> options) {
            inputs.add(new Input(Kind.CHOICE, field(name), options));
            return this;
        }

        Form withdrawing(String action) {
            withdraw = new Withdrawal(messages.of(KEYS + key + ".withdraw"), action);
            return this;
        }

        Form history(List<String> lines) {
            history = lines;
            return this;
        }

        /** What somebody must know before they press the button. */
        Form notes(List<String> lines) {
            notes = lines;
            return this;
        }

        private Field field(String name) {
            return Field.of(name, messages.of(KEYS + key + "." + name), written.text(name))
                    .hint(messages.orElse(KEYS + key + "." + name + ".hint", ""))
                    .error(errors);
        }

        /** A form of an agreement; its action is below the agreement's page. */
        AgreementFormPage of(FrameworkAgreement agreement, String action, int version) {
            var href = Agreements.href(agreement);
            return page(trailTo(agreement), href + action, version, href);
        }

        AgreementFormPage page(Trail trail, String action, int version, String back) {
            var heading = messages.of(KEYS + key + ".heading");
            return new AgreementFormPage(
                    heading,
                    trail.here(messages.orElse(KEYS + key + ".trail", heading)),
                    messages.orElse(KEYS + key + ".lead", ""),
                    action,
                    version,
                    List.copyOf(inputs),
                    messages.of(KEYS + key + ".button"),
                    back,
                    withdraw,
                    history,
                    notes,
                    errors);
        }
    }

    Form form(String key, Written written, FormErrors errors) {
        return new Form(key, written, errors);
    }

    Trail trail() {
        return Trail.of(messages.of("agreements.navigation"), "/rammeaftaler");
    }

    Trail trailTo(FrameworkAgreement agreement) {
        return trail().then(title(agreement), Agreements.href(agreement));
    }

    /** {@code Rammeaftale 2027-28}. */
    String title(FrameworkAgreement agreement) {
        return messages.of("agreements.title", agreement.period());
    }

    /** What a form says when somebody else was first. */
    FormErrors meanwhile() {
        return FormErrors.NONE.with("", messages.of("agreements.error.meanwhile"));
    }

    /** Looks at what is written in the form of that key. */
    FormCheck check(String key, Written written) {
        return new FormCheck(messages, KEYS + key, written);
    }

    /** From the names of constants to their words. */
    <E extends Enum<E>> SequencedMap<String, String> choices(String keys, List<E> constants) {
        var choices = new LinkedHashMap<String, String>();
        constants.forEach(one -> choices.put(one.name(), messages.of(keys + "." + one)));
        return choices;
    }
}
