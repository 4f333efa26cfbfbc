package dk.rammevaerk.imports.web;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.documents.Mark;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.imports.Acceptances.Lack;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.FieldName.Shape;
import dk.rammevaerk.imports.FieldText.Form;
import dk.rammevaerk.imports.Fingerprint;
import dk.rammevaerk.imports.Preview;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.imports.Question;
import dk.rammevaerk.imports.web.DocumentView.Flag;
import dk.rammevaerk.imports.web.FieldRow.Editor;
import dk.rammevaerk.imports.web.FieldRow.Shown;
import dk.rammevaerk.imports.web.FieldRow.Theirs;
import dk.rammevaerk.imports.web.WorkPage.ErrorLink;
import dk.rammevaerk.imports.web.WorkPage.ItemView;
import dk.rammevaerk.imports.web.WorkPage.OpenWarning;
import dk.rammevaerk.imports.web.WorkPage.RemovedItem;
import dk.rammevaerk.imports.web.WorkPage.WarningLink;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the work page of a preview. */
@Component
class WorkPages {
    /** What was asked of the page beyond its place. */
    record Asked(
            Place place,
            @Nullable String edited,
            @Nullable String focus,
            @Nullable Attempt attempt,
            List<Lack> lacks) {
        static Asked of(Place place) {
            return new Asked(place, null, null, null, List.of());
        }

        Asked after(Attempt failed) {
            return new Asked(place, failed.field().toString(), null, failed, lacks);
        }

        Asked lacking(List<Lack> found) {
            return new Asked(place, edited, focus, attempt, found);
        }
    }

    /** A correction that could not be stored: what was typed, and why. */
    record Attempt(
            FieldName field,
            String typed,
            String error,
            @Nullable Theirs theirs,
            boolean askCpr) {}

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH);
    private static final Set<WarningKind> ABOUT_NUMBERS = Set.of(
            WarningKind.NUMBER_FILLED,
            WarningKind.NUMBER_APART,
            WarningKind.NUMBER_MISSING,
            WarningKind.NUMBER_OUT_OF_ORDER);

    /** Longer texts are folded. */
    private static final int LONG_TEXT = 240;

    private static final int MANY_LINES = 6;

    private final Messages messages;
    private final Parties parties;

    WorkPages(Messages messages, Parties parties) {
        this.messages = messages;
        this.parties = parties;
    }

    WorkPage page(Preview preview, Read read, Asked asked, int status) {
        return new Making(preview, read, asked).page(status);
    }

    /** The next open question behind one, then from the beginning; empty when all are settled. */
    static Optional<Integer> nextOpen(Read read, int behind) {
        var all = read.questions().stream().map(Question::index).toList();
        var open = read.openQuestions().stream().map(Question::index).toList();
        return open.stream()
                .filter(index -> all.indexOf(index) > all.indexOf(behind))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    String clock(Instant moment) {
        return CLOCK.format(moment.atZone(DanishFormat.ZONE));
    }

    /** One page in the making. */
    private final class Making {
        private final Preview preview;
        private final Read read;
        private final Asked asked;
        private final PreviewId id;
        private final List<Question> questions;
        private final @Nullable Question question;
        private final @Nullable FieldName asksAbout;
        private final @Nullable FieldName edited;
        private final @Nullable Integer item;
        private final Place place;
        private final List<Forum> fora;

        Making(Preview preview, Read read, Asked asked) {
            this.preview = preview;
            this.read = read;
            this.asked = asked;
            this.id = preview.id();
            this.fora = parties.fora();
            this.questions = read.questions();
            this.question = currentQuestion();
            this.asksAbout = question == null ? null : fieldOf(question.index()).orElse(null);
            this.edited = FieldName.parse(asked.edited()).filter(this::isThere).orElse(null);
            this.item = currentItem();
            this.place = new Place(
                    item,
                    question == null ? null : question.index(),
                    asked.place().tekst());
        }

        private boolean isThere(FieldName field) {
            return field.item() == null || read.draft().items().contains(field.item());
        }

        /** A settled question asks about nothing, and one about a field in sight unfolds no others. */
        private boolean asksAboutMeeting() {
            return question != null
                    && !question.isSettled(read.answered())
                    && question.warnings().stream()
                            .map(this::fieldOf)
                            .flatMap(Optional::stream)
                            .anyMatch(field -> FieldName.ofMeeting().indexOf(field) >= WorkPage.FIRST);
        }

        private @Nullable Question currentQuestion() {
            var wanted = asked.place().advarsel();
            return questions.stream()
                    .filter(one -> wanted != null && one.index() == wanted)
                    .findFirst()
                    .or(() -> read.openQuestions().stream().findFirst())
                    .orElse(questions.isEmpty() ? null : questions.getLast());
        }

        private @Nullable Integer currentItem() {
            var items = read.draft().items();
            if (edited != null && edited.item() != null) return edited.item();
            var wanted = asked.place().punkt();
            if (wanted != null && items.contains(wanted)) return wanted;
            if (asksAbout != null && asksAbout.item() != null && items.contains(asksAbout.item()))
                return asksAbout.item();
            return items.isEmpty() ? null : items.getFirst();
        }

        WorkPage page(int status) {
            int here = here();
            return new WorkPage(
                    id,
                    preview.version(),
                    preview.upload().fileName(),
                    summary(here),
                    warningLinks(),
                    question == null ? null : openWarning(question),
                    "advarsel".equals(asked.focus()) && asked.lacks().isEmpty(),
                    asksAboutMeeting(),
                    document(here),
                    FieldName.ofMeeting().stream().map(this::row).toList(),
                    item == null ? null : itemView(item),
                    "/indlaesning/" + id + "/punkt",
                    read.draft().removed().reversed().stream()
                            .map(one -> new RemovedItem(one.key(), name(one.key())))
                            .toList(),
                    asked.lacks().stream().map(this::error).toList(),
                    clock(read.savedAt()),
                    note(),
                    place,
                    status);
        }

        private String summary(int here) {
            int pages = read.document().lines().isEmpty()
                    ? 0
                    : read.document().lines().getLast().page();
            var facts = new ArrayList<String>();
            if (pages > 1)
                facts.add(messages.of("imports.summary.page", String.valueOf(pageOf(here)), String.valueOf(pages)));
            facts.add(messages.of(
                    "imports.summary.items",
                    DanishFormat.count(read.draft().items().size(), "punkt", "punkter")));
            int mended = read.document().restorations().size();
            if (mended > 0) facts.add(messages.of("imports.summary.mended", DanishFormat.number(mended)));
            return String.join(" · ", facts);
        }

        private int pageOf(int line) {
            var lines = read.document().lines();
            return line >= 1 && line <= lines.size() ? lines.get(line - 1).page() : 1;
        }

        private String note() {
            int open = read.openQuestions().size();
            return open == 0 ? "" : messages.of("imports.note.open", DanishFormat.count(open, "advarsel", "advarsler"));
        }

        // ---- warnings

        private List<WarningLink> warningLinks() {
            return IntStream.range(0, questions.size())
                    .mapToObj(i -> new WarningLink(
                            i + 1,
                            title(questions.get(i)),
                            href(questions.get(i)),
                            questions.get(i).isSettled(read.answered()),
                            questions.get(i).equals(question)))
                    .toList();
        }

        private String href(Question one) {
            return place.open(one.index()).href(id, null, "advarsel");
        }

        private OpenWarning openWarning(Question one) {
            int at = questions.indexOf(one);
            boolean several = one.warnings().size() > 1;
            var found = warning(one.index());
            var field =
                    several ? Optional.<FieldName>empty() : fieldOf(one.index()).filter(this::isThere);
            var suggestion = found.suggestion();
            return new OpenWarning(
                    one.index(),
                    at + 1,
                    questions.size(),
                    title(one),
                    several ? messages.of("imports.warning.unknown.text", unknown(one)) : found.text(),
                    one.isSettled(read.answered()),
                    suggestion == null || field.isEmpty() ? "" : suggestion,
                    field.map(name -> place.at(name.item() == null ? item : name.item())
                                    .href(id, name.toString(), null))
                            .orElse(""),
                    field.map(name -> writeLabel(name, suggestion)).orElse(""),
                    at == 0 ? "" : href(questions.get(at - 1)),
                    at == questions.size() - 1 ? "" : href(questions.get(at + 1)));
        }

        private String writeLabel(FieldName field, @Nullable String suggestion) {
            if (suggestion != null) return messages.of("imports.warning.writeOther");
            return messages.of(
                    read.text(field).isEmpty() ? "imports.warning.write" : "imports.warning.correct",
                    label(field).toLowerCase(DanishFormat.DANISH));
        }

        private Warning warning(int index) {
            return read.document().minutes().warnings().get(index);
        }

        private String title(Question one) {
            return one.warnings().size() > 1
                    ? messages.of(
                            "imports.warning.unknown",
                            String.valueOf(one.warnings().size()))
                    : title(warning(one.index()));
        }

        /** What the document does not say, in one breath. */
        private String unknown(Question one) {
            return String.join(
                    ", ",
                    one.warnings().stream()
                            .map(index -> messages.of(
                                    "imports.unknown." + warning(index).field()))
                            .toList());
        }

        private String title(Warning found) {
            if (found.kind() != WarningKind.FIELD_MISSING) return messages.of("imports.warning." + found.kind());
            if ("start".equals(found.field()) || "end".equals(found.field())) {
                return messages.of("imports.warning.FIELD_MISSING." + found.field());
            }
            return messages.of(
                    "imports.warning.FIELD_MISSING",
                    FieldName.parse(found.field()).map(this::label).orElse(""));
        }

        private Optional<FieldName> fieldOf(int index) {
            return FieldName.parse(warning(index).field());
        }

        private List<Warning> openWarnings(FieldName field) {
            return questions.stream()
                    .flatMap(one -> one.warnings().stream())
                    .filter(index -> !read.answered().contains(index))
                    .filter(index -> fieldOf(index).filter(field::equals).isPresent())
                    .map(this::warning)
                    .toList();
        }

        // ---- the document

        private DocumentView document(int here) {
            var scanned = asked.place().asScanned();
            var pages = read.document().lines().isEmpty()
                    ? 0
                    : read.document().lines().getLast().page();
            var target = edited != null ? edited : asksAbout;
            int askedLine = askedLine();
            return new DocumentView(
                    DocumentView.lines(
                            read.document(),
                            scanned,
                            flags(),
                            read.document().marks().stream()
                                    .filter(mark -> mark.field().endsWith("].title"))
                                    .flatMap(mark -> IntStream.rangeClosed(mark.fromLine(), mark.toLine())
                                            .boxed())
                                    .collect(toSet()),
                            item == null ? line -> false : marked(field -> Objects.equals(field.item(), item)),
                            target == null ? line -> false : marked(target::equals),
                            line -> line == askedLine && edited == null,
                            here),
                    pages,
                    read.document().restorations().size(),
                    scanned,
                    place.showing(null).href(id),
                    place.showing(Place.SCANNED).href(id));
        }

        private IntPredicate marked(java.util.function.Predicate<FieldName> wanted) {
            var lines = marks(wanted)
                    .flatMap(mark -> IntStream.rangeClosed(mark.fromLine(), mark.toLine())
                            .boxed())
                    .collect(toSet());
            return lines::contains;
        }

        private java.util.stream.Stream<Mark> marks(java.util.function.Predicate<FieldName> wanted) {
            return read.document().marks().stream()
                    .filter(mark -> FieldName.parse(mark.field()).filter(wanted).isPresent());
        }

        /** The line to look at: of the field that is open, else of the warning, else of the item. */
        private int here() {
            if (edited != null) {
                var ofField = marks(edited::equals).findFirst();
                if (ofField.isPresent()) return ofField.get().fromLine();
                if (edited.item() == null) return 1;
            }
            boolean byItem = "punkt".equals(asked.focus()) || (edited != null);
            if (!byItem && askedLine() > 0) return askedLine();
            if (item == null) return 1;
            return marks(field -> item.equals(field.item()))
                    .mapToInt(Mark::fromLine)
                    .min()
                    .orElse(1);
        }

        /** The line the open question is about; 0 when it is about what stands nowhere. */
        private int askedLine() {
            if (question == null || warning(question.index()).kind() == WarningKind.FIELD_MISSING) return 0;
            return warning(question.index()).line();
        }

        private Map<Integer, Flag> flags() {
            var flags = new HashMap<Integer, Flag>();
            for (var key : read.draft().items()) {
                var number = FieldName.of(key, Part.NUMBER);
                var starts = marks(field ->
                                key.equals(field.item()) && (field.part() == Part.TITLE || field.part() == Part.NUMBER))
                        .toList();
                var line = starts.stream()
                        .filter(mark -> mark.field().endsWith("title"))
                        .findFirst()
                        .or(() -> starts.stream().findFirst())
                        .map(Mark::fromLine);
                if (line.isEmpty()) continue;
                boolean doubtful = openWarnings(number).stream().anyMatch(one -> ABOUT_NUMBERS.contains(one.kind()));
                var text = read.text(number).isEmpty() ? "–" : read.text(number);
                flags.put(
                        line.get(),
                        new Flag(
                                doubtful ? text + "?" : text,
                                place.at(key).href(id, null, "punkt"),
                                name(key),
                                doubtful));
            }
            return flags;
        }

        // ---- the fields

        private ItemView itemView(int key) {
            var items = read.draft().items();
            int at = items.indexOf(key);
            return new ItemView(
                    key,
                    messages.of("imports.item.of", String.valueOf(at + 1), String.valueOf(items.size())),
                    name(key),
                    at == 0 ? "" : place.at(items.get(at - 1)).href(id, null, "punkt"),
                    at == items.size() - 1 ? "" : place.at(items.get(at + 1)).href(id, null, "punkt"),
                    FieldName.ofItem(key).stream().map(this::row).toList(),
                    at == 0,
                    at == items.size() - 1,
                    "punkt".equals(asked.focus()));
        }

        /** The item's number and title, as one says it. */
        private String name(int key) {
            var title = read.text(FieldName.of(key, Part.TITLE));
            var number = read.text(FieldName.of(key, Part.NUMBER));
            var name = (number + " " + title).strip();
            return name.isEmpty() ? messages.of("imports.item.unnamed") : name;
        }

        private FieldRow row(FieldName field) {
            var warnings = openWarnings(field);
            var text = read.text(field);
            return new FieldRow(
                    field.toString(),
                    label(field),
                    shown(field, text),
                    !warnings.isEmpty(),
                    rowNote(field, text, warnings),
                    editor(field, text, warnings),
                    place.href(id, field.toString(), null),
                    field.toString().equals(asked.focus()));
        }

        private @Nullable Editor editor(FieldName field, String text, List<Warning> warnings) {
            var attempt = asked.attempt() != null && asked.attempt().field().equals(field) ? asked.attempt() : null;
            boolean failed = attempt != null;
            boolean wanted = field.equals(edited);
            boolean byItself = !warnings.isEmpty()
                    && !text.isEmpty()
                    && (field.part().shape() == Shape.LINE || field.part().shape() == Shape.CHOICE);
            if (!failed && !wanted && !byItself) return null;
            var value = attempt == null ? text : attempt.typed();
            return new Editor(
                    new Field(
                            field.toString(),
                            label(field),
                            byItself && !wanted ? "" : hint(field),
                            value,
                            attempt == null ? "" : attempt.error(),
                            true),
                    field.part().shape(),
                    options(field),
                    rows(field, value),
                    Fingerprint.of(text).letters(),
                    attempt == null ? null : attempt.theirs(),
                    attempt != null && attempt.askCpr(),
                    wanted || failed ? place.href(id, null, field.toString()) : "",
                    wanted || failed);
        }

        private static int rows(FieldName field, String text) {
            int lines = (int) text.lines().count() + text.length() / 60;
            return switch (field.part().shape()) {
                case TEXT -> Math.clamp(lines + 2, 8, 20);
                default -> Math.clamp(lines + 1, 3, 14);
            };
        }

        private String rowNote(FieldName field, String text, List<Warning> warnings) {
            if (field.part() == Part.FORUM
                    && text.isEmpty()
                    && read.document().minutes().forum() != null) {
                return messages.of(
                        "imports.forum.unknown", read.document().minutes().forum());
            }
            if (warnings.isEmpty() || text.isEmpty()) return "";
            if (warnings.stream().anyMatch(one -> one.kind() == WarningKind.NUMBER_FILLED)) {
                return messages.of("imports.number.filled");
            }
            return String.join(
                    " ", warnings.stream().map(this::title).distinct().toList());
        }

        private Shown shown(FieldName field, String text) {
            if (text.isEmpty()) {
                return new Shown(List.of(), messages.of("imports.shown." + nothing(field)), "");
            }
            return switch (field.part().shape()) {
                case LINE -> new Shown(List.of(text), "", "");
                case CHOICE -> new Shown(List.of(options(field).getOrDefault(text, text)), "", "");
                case LINES -> {
                    var lines = text.lines()
                            .map(line -> isPersons(field)
                                    ? line.replaceAll(";\\s*", ", ").replace(", , ", ", ")
                                    : line)
                            .toList();
                    yield new Shown(lines, "", lines.size() > MANY_LINES ? counted(field, lines.size()) : "");
                }
                case TEXT -> new Shown(text.lines().toList(), "", text.length() > LONG_TEXT ? beginning(text) : "");
            };
        }

        /** Why nothing stands there: nobody closed the item, a person emptied the field, the document does not say. */
        private String nothing(FieldName field) {
            if (field.part() == Part.CLOSED) return "open";
            boolean ours = field.item() != null
                    && field.item() >= read.document().minutes().items().size();
            boolean emptied =
                    field.part() != Part.FORUM && read.draft().corrections().containsKey(field.toString());
            return ours || emptied ? "empty" : "missing";
        }

        private static boolean isPersons(FieldName field) {
            return field.part() == Part.PARTICIPANTS || field.part() == Part.APOLOGIES;
        }

        private String counted(FieldName field, int count) {
            return isPersons(field)
                    ? DanishFormat.count(count, "person", "personer")
                    : DanishFormat.count(count, "linje", "linjer");
        }

        private static String beginning(String text) {
            var flat = text.replaceAll("[#*_|>\\s]+", " ").strip();
            int end = flat.lastIndexOf(' ', LONG_TEXT / 2);
            return flat.substring(0, end < 0 ? Math.min(flat.length(), LONG_TEXT / 2) : end) + " …";
        }

        private String label(FieldName field) {
            return messages.of("imports.field." + spelled(field));
        }

        private String hint(FieldName field) {
            return switch (field.part()) {
                case FORUM, KIND, FORM, SECTION, TITLE, PLACE, ADDRESS, ROOM -> "";
                case REMARKS, CASE_STATEMENT, MINUTES -> messages.of("imports.hint.text");
                case PARTICIPANTS, APOLOGIES -> messages.of("imports.hint.persons");
                default -> messages.of("imports.hint." + spelled(field));
            };
        }

        private static String spelled(FieldName field) {
            var spelling = field.toString();
            return spelling.substring(spelling.indexOf('.') + 1);
        }

        private SequencedMap<String, String> options(FieldName field) {
            return switch (field.part()) {
                case FORUM -> {
                    var options = empty("imports.choose.forum");
                    fora.forEach(forum -> options.put(forum.code(), forum.name()));
                    yield options;
                }
                case KIND -> options("imports.kind.", empty("imports.choose"), "MINUTES", "AGENDA");
                case SECTION ->
                    options("imports.section.", empty("imports.section.none"), "DECISION", "INFORMATION", "UPCOMING");
                case FORM ->
                    options(
                            "imports.form.",
                            new LinkedHashMap<>(),
                            Arrays.stream(Form.values()).map(Enum::name).toArray(String[]::new));
                default -> new LinkedHashMap<>();
            };
        }

        private SequencedMap<String, String> empty(String key) {
            var options = new LinkedHashMap<String, String>();
            options.put("", messages.of(key));
            return options;
        }

        private SequencedMap<String, String> options(
                String prefix, SequencedMap<String, String> options, String... names) {
            for (var name : names) options.put(name, messages.of(prefix + name));
            return options;
        }

        private ErrorLink error(Lack lack) {
            var field = lack.field();
            var message = lack.place() == 0
                    ? messages.of(lack.messageKey())
                    : messages.of(lack.messageKey(), String.valueOf(lack.place()));
            return new ErrorLink(
                    message,
                    field == null
                            ? "#intet-punkt"
                            : place.at(field.item() == null ? item : field.item())
                                    .href(id, field.toString(), null));
        }
    }
}
