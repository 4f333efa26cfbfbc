package dk.rammevaerk.knowledge;

/** Leads to an article from where it is needed. */
public record ArticleLink(String title, String href) {
    static ArticleLink to(Article article) {
        return new ArticleLink(article.title(), article.href());
    }
}
