package dk.rammevaerk.pages;

/**
 * A question before something that cannot simply be taken back.
 *
 * @param id of the dialog, unique on its page
 * @param question for example {@code Slet punkt 1.5?}
 * @param consequence what follows with it, and how it may be undone
 * @param doIt the verb with its object on the button that does it
 * @param action where that is posted
 * @param leaveIt the button that changes nothing
 * @param back the page one came from, for the page that asks without scripts
 */
public record Confirmation(
        String id, String question, String consequence, String doIt, String action, String leaveIt, String back) {}
