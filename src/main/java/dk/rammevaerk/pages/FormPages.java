package dk.rammevaerk.pages;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.pages.FormPage.Input;
import dk.rammevaerk.pages.FormPage.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Makes forms. A form has a key, and its words stand in the messages below it: {@code heading}, {@code lead},
 * {@code button}, and for each field its label and, when it needs one, {@code .hint}.
 */
@Component
public class FormPages {
    private final Messages messages;

    FormPages(Messages messages) {
        this.messages = messages;
    }

    /** A form that is being put together. */
    public final class Form {
        private final String key;
        private final Map<String, String> typed;
        private final FormErrors errors;
        private final List<Input> inputs = new ArrayList<>();

        private Form(String key, Map<String, String> typed, FormErrors errors) {
            this.key = key;
            this.typed = typed;
            this.errors = errors;
        }

        public Form must(Kind kind, String name) {
            inputs.add(Input.of(kind, field(name, Typed.text(typed, name))));
            return this;
        }

        public Form may(Kind kind, String name) {
            inputs.add(Input.of(kind, field(name, Typed.text(typed, name)).whenWanted()));
            return this;
        }

        public Form choice(String name, SequencedMap<String, String> options) {
            inputs.add(new Input(Kind.CHOICE, field(name, Typed.text(typed, name)), options));
            return this;
        }

        public Form optional(String name, SequencedMap<String, String> options) {
            var field = field(name, Typed.text(typed, name)).whenWanted();
            inputs.add(new Input(Kind.CHOICE, field, options));
            return this;
        }

        public Form checks(String name, SequencedMap<String, String> options) {
            var chosen = chosen(typed, name, options);
            inputs.add(new Input(Kind.CHECKS, field(name, String.join(",", chosen)), options));
            return this;
        }

        private Field field(String name, String value) {
            return Field.of(name, messages.of(key + "." + name), value)
                    .hint(messages.orElse(key + "." + name + ".hint", ""))
                    .error(errors);
        }

        /** @param about what the heading and the lead speak of */
        public FormPage page(Trail trail, String action, int version, String back, Object... about) {
            return new FormPage(
                    messages.of(key + ".heading", about),
                    trail.here(messages.of(key + ".trail")),
                    messages.orElse(key + ".lead", ""),
                    action,
                    version,
                    inputs,
                    messages.of(key + ".button"),
                    back,
                    errors);
        }
    }

    public Form form(String key, Map<String, String> typed, FormErrors errors) {
        return new Form(key, typed, errors);
    }

    /** All fields of these that are empty, each with its own words. */
    public FormErrors lacking(String key, Map<String, String> typed, String... names) {
        var errors = FormErrors.NONE;
        for (var name : names) {
            if (Typed.text(typed, name).isEmpty()) {
                errors = errors.with(name, messages.of("pages.form.empty", messages.of(key + "." + name)));
            }
        }
        return errors;
    }

    /** A day that was typed and is none. */
    public FormErrors noDays(FormErrors errors, Map<String, String> typed, String... names) {
        var all = errors;
        for (var name : names) {
            var text = Typed.text(typed, name);
            if (!text.isEmpty() && Typed.date(text).isEmpty()) all = all.with(name, messages.of("pages.form.noDay"));
        }
        return all;
    }

    /** What a form says when somebody else was first. */
    public FormErrors meanwhile() {
        return FormErrors.NONE.with("", messages.of("pages.form.meanwhile"));
    }

    /** From the names of constants to their words. */
    public <E extends Enum<E>> SequencedMap<String, String> choices(String keys, List<E> constants) {
        var choices = new LinkedHashMap<String, String>();
        constants.forEach(one -> choices.put(one.name(), messages.of(keys + "." + one)));
        return choices;
    }

    /** Those options that were checked. */
    public static List<String> chosen(Map<String, String> typed, String name, SequencedMap<String, String> options) {
        return options.keySet().stream()
                .filter(option -> typed.containsKey(name + "-" + option))
                .toList();
    }

    /** What a form holds when all of these are checked. */
    public static Map<String, String> checked(String name, List<String> options) {
        var typed = new LinkedHashMap<String, String>();
        options.forEach(option -> typed.put(name + "-" + option, "on"));
        return typed;
    }

    /** Several texts in one line. */
    public static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(joining(" · "));
    }
}
