package dk.rammevaerk.inquiries.consultations.web;

import java.util.List;

/** A slot: the list of another kind of thing that authorities answer, linked from the list of consultations. */
@FunctionalInterface
public interface OtherInquiries {
    /** For the actor; empty when there is nothing for them. */
    List<ConsultationsPage.Link> links();
}
