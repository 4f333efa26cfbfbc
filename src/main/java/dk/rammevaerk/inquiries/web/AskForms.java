package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form in which the secretariat says whom it asks, and until when. */
@Component
public class AskForms {
    private static final String KEY = "inquiries.form.ask";
    private static final String ASKED = "kommune";
    private static final String DEADLINE = "frist";

    private final Inquiries inquiries;
    private final FormPages forms;
    private final AuthorityChoices authorities;
    private final Messages messages;

    AskForms(Inquiries inquiries, FormPages forms, AuthorityChoices authorities, Messages messages) {
        this.inquiries = inquiries;
        this.forms = forms;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** Who is asked, and the last day to answer. */
    public record Asked(Set<String> authorities, LocalDate deadline) {
        public Asked {
            authorities = Set.copyOf(authorities);
        }
    }

    /** Everybody is asked until somebody says otherwise. */
    public FormPage blank(Trail trail, String href) {
        var all = List.copyOf(authorities.all().keySet());
        return page(trail, href, FormPages.checked(ASKED, all), FormErrors.NONE);
    }

    /** @throws FormShown with the form, when something lacks */
    public Asked read(Trail trail, String href, Map<String, String> typed) {
        var errors = forms.noDays(forms.lacking(KEY, typed, DEADLINE), typed, DEADLINE);
        var deadline = Typed.date(Typed.text(typed, DEADLINE));
        var asked = FormPages.chosen(typed, ASKED, authorities.all());
        if (asked.isEmpty()) errors = errors.with(ASKED, messages.of("inquiries.form.ask.nobody"));
        if (deadline.isPresent() && deadline.get().isBefore(inquiries.today())) {
            errors = errors.with(DEADLINE, messages.of("inquiries.form.ask.past"));
        }
        if (!errors.isEmpty() || deadline.isEmpty()) throw new FormShown(page(trail, href, typed, errors));
        return new Asked(Set.copyOf(asked), deadline.get());
    }

    /** They are asked already, or it is too late. */
    public FormShown refused(Trail trail, String href, Map<String, String> typed) {
        var errors = FormErrors.NONE.with("", messages.of("inquiries.form.ask.refused"));
        return new FormShown(page(trail, href, typed, errors));
    }

    /** What is said when they are. */
    public String done(Asked asked) {
        return messages.of("inquiries.form.ask.done", asked.authorities().size());
    }

    private FormPage page(Trail trail, String href, Map<String, String> typed, FormErrors errors) {
        return forms.form(KEY, typed, errors)
                .must(Kind.DATE, DEADLINE)
                .checks(ASKED, authorities.all())
                .page(trail, href + "/spoerg", 0, href);
    }
}
