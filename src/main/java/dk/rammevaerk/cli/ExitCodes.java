package dk.rammevaerk.cli;

/** What a command tells whoever runs it from a program. 0 is all well, and picocli's 2 a command that cannot be understood. */
final class ExitCodes {
    /** Some input could not be used; the result is about the rest. */
    static final int FAULTS = 1;

    /** A file may hold a CPR number; nothing was computed. */
    static final int PERSON_NUMBER = 3;

    /** The result is not whole: it could not be written, or the program had to stop. */
    static final int FAILED = 4;

    private ExitCodes() {}
}
