package dk.rammevaerk.knowledge;

/** The article is not so far that this could be done, or it is done already. */
public class ArticleStepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
