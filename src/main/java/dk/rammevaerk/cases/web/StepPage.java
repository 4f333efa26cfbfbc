package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.StepId;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * One step of a case's route, and what can be done with it.
 *
 * @param version of the case when it was read
 * @param name of the forum or stage
 * @param lead how it stands, in one sentence
 * @param on the agenda it is on, in words; or empty
 * @param item that agenda item's address, or empty
 * @param adopted how many councils have said yes, when it waits for them all; or empty
 * @param approvals the page of their answers, or empty
 * @param meetings where it can be put, or was treated: by kind of meeting; none when it meets nowhere
 * @param earlier the steps it can be sent back to, by id
 * @param may what can be done, as the last parts of addresses
 */
public record StepPage(
        String number,
        String title,
        int version,
        StepId step,
        String name,
        String lead,
        List<String> hindrances,
        String on,
        String item,
        String adopted,
        String approvals,
        SequencedMap<String, SequencedMap<String, String>> meetings,
        SequencedMap<String, String> earlier,
        List<String> may,
        StepForm form,
        FormErrors errors)
        implements Page {
    public String href(String act) {
        return "/sager/" + number + "/trin/" + step + "/" + act;
    }

    public boolean may(String act) {
        return may.contains(act);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
