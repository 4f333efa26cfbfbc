package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.documents.minutes.Labels.Field;
import dk.rammevaerk.documents.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header: what stands before the first item, and, where that is silent, the running title of the pages. It
 * never looks into the items.
 */
final class HeaderReader {
    private static final Pattern MINUTES = Pattern.compile("(?iu)\\b(?:\\p{L}*referat)\\b");
    private static final Pattern AGENDA = Pattern.compile("(?iu)\\b(?:\\p{L}*dagsorden)\\b");
    private static final Pattern EXTRAORDINARY = Pattern.compile("(?iu)ekstraordin[æa]e?r|\\bekstra ?møde\\b");
    private static final Pattern VIRTUAL = Pattern.compile(
            "(?iu)\\b(?:virtuel\\p{L}*|\\p{L}*teams(?:[- ]?møde)?|microsoft teams|online\\p{L}*|skype\\p{L}*|zoom|video\\p{L}*|fjernmøde|digitalt møde)\\b");
    private static final Pattern HYBRID = Pattern.compile("(?iu)\\bhybrid|\\bmulighed for\\b|\\beller\\b|\\bsamt\\b");
    private static final Pattern ROOM = Pattern.compile("(?iu)(?:mødelokale|lokale|mødesal|salen)\\b.*");
    private static final Pattern STREET =
            Pattern.compile("(?u)^\\p{Lu}[\\p{L}. ]+\\s\\d{1,4}\\s?\\p{L}?\\b.*|^\\d{4}\\s+\\p{Lu}.*");

    private final Body body;
    private final List<Line> running;
    private final Findings findings;
    private final ForumName fora;
    private final ParticipantsReader people;

    HeaderReader(Body body, List<Line> running, KnownNames known, PersonNames names, Findings findings) {
        this.body = body;
        this.running = running;
        this.findings = findings;
        fora = new ForumName(known);
        people = new ParticipantsReader(names, findings);
    }

    Header read(int end) {
        var header = HeaderLines.of(body, end);
        var titles = titles(header);
        int first = Math.min(body.size(), Math.max(1, body.next(-1) + 1));
        var forum = forum(header, titles);
        var kind = kind(titles, running);
        var date = date(header, titles);
        var span = span(header, titles);
        var where = where(header);
        var participants = people.read("participants", header.values(Field.PARTICIPANTS));
        var apologies = people.read("apologies", header.values(Field.APOLOGIES));
        var said = said(header, titles);
        var read = new Header(
                forum,
                kind,
                date,
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                where.place(),
                where.address(),
                where.room(),
                virtual(header, titles),
                EXTRAORDINARY.matcher(said).find(),
                participants,
                apologies);
        missing(read, first);
        return read;
    }

    private void missing(Header header, int line) {
        var silent = new ArrayList<String>();
        if (header.forum() == null) {
            silent.add("forum");
        }
        if (header.kind() == null) {
            silent.add("kind");
        }
        if (header.date() == null) {
            silent.add("date");
        }
        if (header.start() == null) {
            silent.add("start");
        }
        if (header.end() == null) {
            silent.add("end");
        }
        if (header.place() == null) {
            silent.add("place");
        }
        // a virtual meeting has neither
        if (header.address() == null && !header.virtual()) {
            silent.add("address");
        }
        if (header.room() == null && !header.virtual()) {
            silent.add("room");
        }
        if (header.participants().isEmpty()) {
            silent.add("participants");
        }
        silent.forEach(field -> findings.missing(line, field));
    }

    /** Lines without label that speak of a meeting: its date, its kind or its forum. */
    private List<Line> titles(HeaderLines header) {
        return header.titles().stream()
                .filter(l -> l.plain().length() <= 160 && !l.bullet())
                .filter(l -> !DanishDates.find(l.plain()).isEmpty()
                        || MINUTES.matcher(l.plain()).find()
                        || AGENDA.matcher(l.plain()).find()
                        || fora.in(l.plain()) != null
                        || fora.knownIn(l.plain()) != null)
                .toList();
    }

    private @Nullable String forum(HeaderLines header, List<Line> titles) {
        var named = header.text(Field.FORUM);
        if (!named.isEmpty() && named.length() < 80) {
            findings.mark("forum", header.line(Field.FORUM), header.line(Field.FORUM));
            var known = fora.knownIn(named);
            return known == null ? named : known;
        }
        for (var lines : List.of(titles, running)) {
            for (var line : lines) {
                var forum = fora.in(line.plain());
                if (forum == null) {
                    forum = fora.knownIn(line.plain());
                }
                if (forum != null) {
                    findings.mark("forum", line.number(), line.number());
                    return forum;
                }
            }
        }
        return null;
    }

    private @Nullable MinutesKind kind(List<Line> titles, List<Line> runningTitles) {
        for (var lines : List.of(titles, runningTitles)) {
            for (var line : lines) {
                if (MINUTES.matcher(line.plain()).find()) {
                    findings.mark("kind", line.number(), line.number());
                    return MinutesKind.MINUTES;
                }
            }
            for (var line : lines) {
                if (AGENDA.matcher(line.plain()).find()) {
                    findings.mark("kind", line.number(), line.number());
                    return MinutesKind.AGENDA;
                }
            }
        }
        return null;
    }

    private record Dated(int line, DanishDates.Found date) {}

    private @Nullable LocalDate date(HeaderLines header, List<Line> titles) {
        var dates = new ArrayList<Dated>();
        for (var field : List.of(Field.DATE, Field.TIME)) {
            first(header.line(field), header.text(field), dates);
        }
        titles.forEach(t -> first(t.number(), t.plain(), dates));
        if (dates.isEmpty()) {
            running.forEach(t -> first(t.number(), t.plain(), dates));
        }
        Dated chosen = null;
        for (var dated : dates) {
            if (dated.date().date() == null) {
                continue;
            }
            if (chosen == null) {
                chosen = dated;
            } else if (!dated.date().date().equals(chosen.date().date())) {
                findings.warn(
                        dated.line(),
                        WarningKind.HEADER_DISAGREES,
                        "date",
                        null,
                        chosen.date().text(),
                        dated.date().text());
            }
        }
        if (chosen == null || chosen.date().date() == null) {
            dates.stream().findFirst().ifPresent(d -> unusable(d));
            return null;
        }
        findings.mark("date", chosen.line(), chosen.line());
        doubt(chosen, chosen.date().date());
        return chosen.date().date();
    }

    private static void first(int line, String text, List<Dated> dates) {
        DanishDates.find(text).stream().findFirst().ifPresent(d -> dates.add(new Dated(line, d)));
    }

    private void unusable(Dated dated) {
        var problem = dated.date().problem();
        findings.warn(
                dated.line(),
                WarningKind.DATE_UNUSABLE,
                "date",
                null,
                dated.date().text(),
                Texts.of(problem == null ? "date.none" : problem));
    }

    private void doubt(Dated dated, LocalDate date) {
        var weekday = dated.date().weekday();
        if (weekday != null && weekday != date.getDayOfWeek()) {
            findings.warn(
                    dated.line(),
                    WarningKind.DATE_NOT_THAT_WEEKDAY,
                    "date",
                    null,
                    dated.date().text(),
                    DanishDates.weekday(date.getDayOfWeek()),
                    DanishDates.weekday(weekday));
        } else if (date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            findings.warn(
                    dated.line(),
                    WarningKind.DATE_ON_WEEKEND,
                    "date",
                    null,
                    dated.date().text(),
                    DanishDates.weekday(date.getDayOfWeek()));
        }
    }

    private DanishDates.@Nullable Span span(HeaderLines header, List<Line> titles) {
        for (var field : List.of(Field.TIME, Field.DATE, Field.PLACE)) {
            var text = header.text(field);
            var span = text.isEmpty()
                    ? null
                    : DanishDates.span(field == Field.TIME ? "kl. " + text.replaceFirst("(?i)^kl\\.?\\s*", "") : text);
            if (span != null) {
                markSpan(span, header.line(field));
                return span;
            }
        }
        for (var title : titles) {
            var span = DanishDates.find(title.plain()).isEmpty() ? null : DanishDates.span(title.plain());
            if (span != null) {
                markSpan(span, title.number());
                return span;
            }
        }
        return null;
    }

    private void markSpan(DanishDates.Span span, int line) {
        findings.mark("start", line, line);
        if (span.end() != null) {
            findings.mark("end", line, line);
        }
    }

    private record Where(
            @Nullable String place,
            @Nullable String address,
            @Nullable String room) {}

    /** The first line is the place, what follows the address; a room may stand in either or under its own label. */
    private Where where(HeaderLines header) {
        var place = new ArrayList<String>();
        var address = new ArrayList<String>();
        var room = new ArrayList<String>();
        for (var value : header.values(Field.PLACE)) {
            for (var piece : value.text().split("\\s*[,\\t]\\s*", -1)) {
                if (piece.isEmpty()) {
                    continue;
                }
                boolean inRoom = ROOM.matcher(piece).matches() && !place.isEmpty();
                boolean inStreet = !address.isEmpty() || (STREET.matcher(piece).matches() && !place.isEmpty());
                (inRoom ? room : inStreet ? address : place).add(piece);
                var field = inRoom ? "room" : inStreet ? "address" : "place";
                findings.mark(field, value.line(), value.line());
            }
        }
        own(header, Field.ADDRESS, "address", address);
        own(header, Field.ROOM, "room", room);
        return new Where(joined(place), joined(address), joined(room));
    }

    private void own(HeaderLines header, Field field, String name, List<String> target) {
        for (var value : header.values(field)) {
            if (!value.text().isEmpty()) {
                target.add(value.text().replace('\t', ' '));
                findings.mark(name, value.line(), value.line());
            }
        }
    }

    private static @Nullable String joined(List<String> pieces) {
        return pieces.isEmpty() ? null : String.join(", ", pieces);
    }

    private static String said(HeaderLines header, List<Line> titles) {
        var text = new StringBuilder(header.text(Field.TIME)).append('\n').append(header.text(Field.PLACE));
        titles.forEach(t -> text.append('\n').append(t.plain()));
        return text.toString();
    }

    /** Stated in time, title or place; a place that also names a house is one where people meet. */
    private boolean virtual(HeaderLines header, List<Line> titles) {
        var place = header.text(Field.PLACE);
        var left = VIRTUAL.matcher(place).replaceAll("").replaceAll("(?iu)[^\\p{L}]|møde|via|på|ms", "");
        boolean house = left.length() > 3;
        boolean there = VIRTUAL.matcher(place).find();
        boolean elsewhere =
                VIRTUAL.matcher(said(header, titles).replace(place, "")).find();
        if (house && (there || elsewhere)) {
            return elsewhere && !HYBRID.matcher(said(header, titles)).find();
        }
        return there || elsewhere;
    }
}
