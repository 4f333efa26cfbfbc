package dk.rammevaerk.inquiries.responses;

/** No step of the graph, or a text or an approval lacks for it. */
public class ResponseStepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
