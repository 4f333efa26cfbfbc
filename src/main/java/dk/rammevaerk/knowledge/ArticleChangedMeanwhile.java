package dk.rammevaerk.knowledge;

/** Somebody else changed the article since it was read. */
public class ArticleChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
