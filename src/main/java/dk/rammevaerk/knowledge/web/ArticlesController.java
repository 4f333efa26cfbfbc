package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.knowledge.Article;
import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.knowledge.web.ArticlesPage.Asked;
import dk.rammevaerk.pages.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Reading: the list, an article, its files, and what differs between two versions. What is seen is cut to the reader. */
@Controller
class ArticlesController {
    private final Articles articles;
    private final LibraryPages library;
    private final ArticlePages pages;
    private final Files files;

    ArticlesController(Articles articles, LibraryPages library, ArticlePages pages, Files files) {
        this.articles = articles;
        this.library = library;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/videnbank")
    @OpenTo(Audience.EVERYONE)
    Page list(
            @RequestParam(name = "ord", defaultValue = "") String text,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "emne", defaultValue = "") String subject) {
        return library.page(new Asked(text.strip(), kind, subject));
    }

    @GetMapping("/videnbank/{slug}")
    @OpenTo(Audience.EVERYONE)
    Page article(@PathVariable String slug, @RequestParam(name = "version", defaultValue = "0") int number) {
        var article = find(articles, slug);
        return pages.page(
                article,
                number == 0 ? article.main() : article.number(number).orElseThrow(ArticlesController::nothing));
    }

    @GetMapping("/videnbank/{slug}/filer/{id}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable UUID id) {
        return find(articles, slug).versions().stream()
                .flatMap(version -> version.files().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(one -> files.find(one.file()))
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(ArticlesController::nothing);
    }

    @GetMapping("/videnbank/{slug}/forskelle")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page differences(
            @PathVariable String slug,
            @RequestParam(name = "fra", defaultValue = "0") int from,
            @RequestParam(name = "til", defaultValue = "0") int to) {
        var article = find(articles, slug);
        return pages.compare(
                article,
                article.number(from).orElseThrow(ArticlesController::nothing),
                article.number(to).orElseThrow(ArticlesController::nothing));
    }

    static Article find(Articles articles, String slug) {
        return articles.find(slug).orElseThrow(ArticlesController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
