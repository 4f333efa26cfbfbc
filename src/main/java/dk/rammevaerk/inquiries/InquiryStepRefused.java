package dk.rammevaerk.inquiries;

/** No step of the graph, or something lacks for it. */
public class InquiryStepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
