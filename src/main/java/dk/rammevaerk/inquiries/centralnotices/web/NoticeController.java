package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of central notices, one of them, and how its answers were written. */
@Controller
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class NoticeController {
    private final CentralNotices notices;
    private final NoticePages pages;

    NoticeController(CentralNotices notices, NoticePages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping("/centrale-udmeldinger")
    Page list() {
        return pages.list();
    }

    @GetMapping("/centrale-udmeldinger/{id}")
    Page notice(@PathVariable UUID id) {
        return pages.page(find(notices, id));
    }

    @GetMapping("/centrale-udmeldinger/{id}/besvarelse/{heading:[0-9]{1,4}}/versioner")
    Page versions(@PathVariable UUID id, @PathVariable int heading) {
        var notice = find(notices, id);
        return pages.versions(notice, heading(notice, heading));
    }

    static CentralNotice find(CentralNotices notices, UUID id) {
        return notices.find(id).orElseThrow(NoticeController::nothing);
    }

    static CentralNotice.Heading heading(CentralNotice notice, int ordinal) {
        return notice.heading(ordinal).orElseThrow(NoticeController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
