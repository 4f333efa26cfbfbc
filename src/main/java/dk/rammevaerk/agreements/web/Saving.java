package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.AgreementChangedMeanwhile;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.PartsAreSettled;
import dk.rammevaerk.agreements.PrinciplesAreLocked;
import dk.rammevaerk.agreements.StepRefused;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes what a form holds and leads on. When something lacks, somebody else was first or it cannot be any more, nothing is
 * written and the form comes back with every word that was typed.
 */
@Component
class Saving {
    private final Messages messages;

    Saving(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param errors found in the form already: then nothing is tried
     * @param form with the errors it is told
     * @throws FormShown when it was not written
     */
    void write(FormErrors errors, Runnable act, Function<FormErrors, Page> form) {
        write(errors, act, form, FormErrors.NONE);
    }

    /** @param refused what is said when the step is none of the graph */
    void write(FormErrors errors, Runnable act, Function<FormErrors, Page> form, FormErrors refused) {
        if (!errors.isEmpty()) throw new FormShown(form.apply(errors));
        try {
            act.run();
        } catch (AgreementChangedMeanwhile meanwhile) {
            throw new FormShown(form.apply(told("agreements.error.meanwhile")));
        } catch (PrinciplesAreLocked locked) {
            throw new FormShown(form.apply(told("agreements.error.locked")));
        } catch (PartsAreSettled settled) {
            throw new FormShown(form.apply(told("agreements.error.settled")));
        } catch (StepRefused cannot) {
            throw new FormShown(form.apply(refused));
        }
    }

    /** To the agreement's page, where a message says that it is saved. */
    String saved(FrameworkAgreement agreement, String section, RedirectAttributes redirect) {
        return done(agreement, section, "agreements.saved", redirect);
    }

    String done(FrameworkAgreement agreement, String section, String message, RedirectAttributes redirect) {
        Toast.saying(messages.of(message)).after(redirect);
        return "redirect:" + Agreements.href(agreement) + "#" + section;
    }

    private FormErrors told(String message) {
        return FormErrors.NONE.with("", messages.of(message));
    }
}
