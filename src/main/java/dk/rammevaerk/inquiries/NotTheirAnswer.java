package dk.rammevaerk.inquiries;

/** An answer is given by those who act for the authority, and by the secretariat; the rest is the secretariat's. */
public class NotTheirAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
