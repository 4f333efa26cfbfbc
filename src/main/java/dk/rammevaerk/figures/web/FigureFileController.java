package dk.rammevaerk.figures.web;

import dk.rammevaerk.figures.FigureFiles;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A figure as a spreadsheet. */
@RestController
@OpenTo(Audience.EVERYONE)
class FigureFileController {
    private final Figures figures;
    private final FigureFiles files;

    FigureFileController(Figures figures, FigureFiles files) {
        this.figures = figures;
        this.files = files;
    }

    @GetMapping("/tal/{id}/excel")
    ResponseEntity<byte[]> excel(@PathVariable String id) {
        var figure = FigureController.find(figures, id);
        return files.excel(figure.content(), figure.id().href());
    }

    @GetMapping("/tal/{id}/csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var figure = FigureController.find(figures, id);
        return files.csv(figure.content(), figure.id().href());
    }
}
