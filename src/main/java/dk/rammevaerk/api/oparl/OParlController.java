package dk.rammevaerk.api.oparl;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** OParl's addresses. Everybody asks as the public: nothing here knows a session or a token. */
@RestController
@OpenTo(Audience.EVERYONE)
class OParlController {
    private final PublishedObjects objects;
    private final Publication publication;
    private final CooperationStatements cooperation;
    private final FileContents contents;

    OParlController(
            PublishedObjects objects,
            Publication publication,
            CooperationStatements cooperation,
            FileContents contents) {
        this.objects = objects;
        this.publication = publication;
        this.cooperation = cooperation;
        this.contents = contents;
    }

    @GetMapping(path = ObjectType.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode system() {
        publication.followCooperation();
        return objects.tell(CooperationStatements.SYSTEM);
    }

    @GetMapping(path = ObjectType.ROOT + "/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode bodies(HttpServletRequest request) {
        publication.followCooperation();
        return objects.list(new ListAsked(request, ObjectType.ROOT + "/bodies"), ObjectType.BODY, null);
    }

    @GetMapping(path = ObjectType.ROOT + "/body/{body}/{list}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode list(@PathVariable String body, @PathVariable String list, HttpServletRequest request) {
        if (!body.equals(cooperation.body().key())) throw new NothingPublished();
        var type = ObjectType.ofList(list).orElseThrow(NothingPublished::new);
        if (type == ObjectType.LEGISLATIVE_TERM) publication.followCooperation();
        return objects.list(new ListAsked(request, ObjectType.BODY.path(body) + "/" + list), type, null);
    }

    @GetMapping(
            path = ObjectType.ROOT + "/organization/{organization}/meeting",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode meetings(@PathVariable String organization, HttpServletRequest request) {
        var path = ObjectType.ORGANIZATION.path(organization) + "/meeting";
        if (objects.find(new Pointer(ObjectType.ORGANIZATION, organization)).isEmpty()) throw new NothingPublished();
        return objects.list(new ListAsked(request, path), ObjectType.MEETING, organization);
    }

    @GetMapping(path = ObjectType.ROOT + "/{type}/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode object(@PathVariable String type, @PathVariable String key) {
        var kind = ObjectType.ofSegment(type).orElseThrow(NothingPublished::new);
        if (kind == ObjectType.BODY || kind == ObjectType.LEGISLATIVE_TERM) publication.followCooperation();
        return objects.tell(new Pointer(kind, key));
    }

    /** A file as a browser shows it. */
    @GetMapping(ObjectType.ROOT + "/file/{key}/content")
    ResponseEntity<byte[]> content(@PathVariable String key) throws IOException {
        return file(key, ContentDisposition.inline());
    }

    /** A file to be saved. */
    @GetMapping(ObjectType.ROOT + "/file/{key}/download")
    ResponseEntity<byte[]> download(@PathVariable String key) throws IOException {
        return file(key, ContentDisposition.attachment());
    }

    private ResponseEntity<byte[]> file(String key, ContentDisposition.Builder disposition) throws IOException {
        var file = objects.find(new Pointer(ObjectType.FILE, key)).orElseThrow(NothingPublished::new);
        return contents.of(file, disposition)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }
}
