package dk.rammevaerk.inquiries.closures;

/** It says how many persons it is about; a small count can name one. Nothing was written. */
public class PersonsCounted extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
