package dk.rammevaerk.meetings.suggestions;

/** Items are suggested by those who sit in the forum, and by the secretariat. */
public class NotTheirForum extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
