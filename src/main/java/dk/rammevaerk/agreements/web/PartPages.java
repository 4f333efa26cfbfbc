package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.agreements.Part.Version;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.agreements.web.PartPage.VersionRow;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.LineDifferences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the page of a part. */
@Component
class PartPages {
    private final Files files;
    private final Registrars registrars;
    private final Wording wording;

    PartPages(Files files, Registrars registrars, Wording wording) {
        this.files = files;
        this.registrars = registrars;
        this.wording = wording;
    }

    /** @param number of the version shown, 0 for the newest; from and to of those compared, 0 for none */
    PartPage page(FrameworkAgreement agreement, Part part, int number, int from, int to) {
        var href = Agreements.href(agreement) + "/dele/" + part.id();
        var shown = part.version(number).or(part::newest);
        var before = part.version(from).map(PartPages::text).orElse("");
        var after = part.version(to).map(PartPages::text).orElse("");
        boolean compared = !before.isEmpty() && !after.isEmpty();
        var file = shown.map(Version::file);
        return new PartPage(
                part.title(),
                wording.forms().trailTo(agreement).here(part.title()),
                href,
                wording.messages().of("agreements.part." + part.kind()),
                shown.map(this::name).orElse(""),
                shown.map(PartPages::text).orElse(""),
                file.flatMap(files::find).map(StoredFile::name).orElse(""),
                shown.map(one -> href + "/" + one.number() + "/fil").orElse(""),
                part.versions().stream()
                        .map(one -> new VersionRow(
                                name(one),
                                href + "?version=" + one.number(),
                                DanishFormat.moment(one.at()),
                                one.note() == null ? "" : one.note(),
                                shown.filter(one::equals).isPresent()))
                        .toList(),
                choices(part),
                compared ? String.valueOf(from) : "",
                compared ? String.valueOf(to) : "",
                compared ? LineDifferences.between(before, after) : List.of(),
                registrars.isSecretariat() && agreement.state().isWritten() ? href + "/skriv" : "");
    }

    /** The file of a version, for the reader to keep. */
    Optional<ResponseEntity<byte[]>> file(Part part, int number) {
        return part.version(number)
                .map(Version::file)
                .flatMap(files::find)
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())));
    }

    private SequencedMap<String, String> choices(Part part) {
        var choices = new LinkedHashMap<String, String>();
        part.versions().reversed().stream()
                .filter(one -> one.text() != null)
                .forEach(one -> choices.put(String.valueOf(one.number()), name(one)));
        return choices.size() < 2 ? new LinkedHashMap<>() : choices;
    }

    private String name(Version version) {
        return wording.messages()
                .of(version.isFinal() ? "agreements.version.name.final" : "agreements.version.name", version.number());
    }

    private static String text(Version version) {
        return version.text() == null ? "" : version.text();
    }
}
