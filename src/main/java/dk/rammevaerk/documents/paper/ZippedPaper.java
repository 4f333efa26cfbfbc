package dk.rammevaerk.documents.paper;

import dk.rammevaerk.kernel.DanishFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as PDF and Word together with the files of its attachments, in one ZIP, under names that tell what they are. */
public final class ZippedPaper {
    private static final int LONGEST = 100;
    private static final Pattern ENDING = Pattern.compile("\\.([\\p{Alnum}]{1,8})$");
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private final ZipOutputStream zip;
    private final Paper paper;
    private final Set<String> taken = new HashSet<>();

    private ZippedPaper(ZipOutputStream zip, Paper paper) {
        this.zip = zip;
        this.paper = paper;
    }

    /**
     * Writes the ZIP; a file is copied from its source to the target without being held. An attachment without a file is
     * left out.
     */
    public static void write(Paper paper, Pictures pictures, AttachedFiles files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var zipped = new ZippedPaper(zip, paper);
        var name = paper.title() + " - " + Words.of(paper.kind());
        zipped.begin(name, ".pdf");
        zip.write(PdfPaper.of(paper, pictures));
        zipped.begin(name, ".docx");
        zip.write(WordPaper.of(paper, pictures));
        for (var attachment : paper.attachments()) {
            var file = attachment.isClosed() ? null : files.find(attachment.id());
            if (file == null) continue;
            var ending = ending(file.name());
            var title = attachment.title();
            if (!ending.isEmpty() && title.toLowerCase(Locale.ROOT).endsWith(ending)) {
                title = title.substring(0, title.length() - ending.length());
            }
            zipped.begin(Words.attachment(attachment) + " " + title, ending);
            try (var in = file.content().open()) {
                in.transferTo(zip);
            }
        }
        zip.finish();
    }

    private void begin(String name, String ending) throws IOException {
        var entry = new ZipEntry(unused(safe(name), ending));
        entry.setTimeLocal(LocalDateTime.ofInstant(paper.modified(), DanishFormat.ZONE));
        zip.putNextEntry(entry);
    }

    private String unused(String name, String ending) {
        var unused = name + ending;
        for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) unused = name + " (" + i + ")" + ending;
        return unused;
    }

    /** A name that Windows, macOS and Linux take: no path, no signs with a meaning, no dot or space at an end. */
    public static String safe(String name) {
        var safe = UNSAFE.matcher(Letters.clean(name).replace(Letters.NO_BREAK_SPACE, ' '))
                .replaceAll("-");
        safe = safe.replaceAll("\\s+", " ");
        if (safe.length() > LONGEST)
            safe = safe.substring(0, safe.offsetByCodePoints(0, safe.codePointCount(0, LONGEST)));
        safe = safe.replaceAll("^[. ]+|[. ]+$", "");
        return safe.isEmpty() ? "-" : safe;
    }

    private static String ending(String fileName) {
        var ending = ENDING.matcher(fileName);
        return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }
}
