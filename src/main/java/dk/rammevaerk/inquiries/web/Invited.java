package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.InquiryReminders.Reminder;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Who can be asked, and through which forum: for the forms in which something is put to authorities. */
@Component
public class Invited {
    private final OurRegion region;
    private final Parties parties;
    private final InquiryWords words;

    Invited(OurRegion region, Parties parties, InquiryWords words) {
        this.region = region;
        this.parties = parties;
        this.words = words;
    }

    /** From their codes to their names. */
    public SequencedMap<String, String> authorities() {
        var all = new LinkedHashMap<String, String>();
        for (Authority one : region.authorities()) all.put(one.code(), one.name());
        return all;
    }

    /** From their codes to their names; those that still meet first. */
    public SequencedMap<String, String> fora() {
        var all = new LinkedHashMap<String, String>();
        parties.fora().forEach(forum -> all.put(forum.code(), forum.name()));
        return all;
    }

    /** The forum that a new form begins with; empty when there is none. */
    public String firstForum() {
        var all = fora();
        return all.isEmpty() ? "" : all.firstEntry().getKey();
    }

    /** Those that no mail can reach, by name; empty when all can be. */
    public String unreached(Reminder reminder) {
        return words.unreached(reminder);
    }
}
