package dk.rammevaerk.knowledge;

/** Only the secretariat writes articles. */
public class NotTheirArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
