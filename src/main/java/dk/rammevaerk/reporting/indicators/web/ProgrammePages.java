package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.Standing;
import dk.rammevaerk.reporting.indicators.TallyTable;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Fact;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Link;
import dk.rammevaerk.reporting.indicators.web.ProgrammesPage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the list of programmes, and the page of one. */
@Component
class ProgrammePages {
    /** As many figures as stand beside each other. */
    private static final int MOST_KEYS = 4;

    private final Programmes programmes;
    private final ShownIndicators shown;
    private final Parties parties;
    private final IndicatorWords words;

    ProgrammePages(Programmes programmes, ShownIndicators shown, Parties parties, IndicatorWords words) {
        this.programmes = programmes;
        this.shown = shown;
        this.parties = parties;
        this.words = words;
    }

    ProgrammesPage list() {
        var all = programmes.all();
        var running = all.stream().filter(Programme::isRunning).map(this::row).toList();
        long late = running.stream().filter(Row::late).count();
        return new ProgrammesPage(
                words.of(late == 0 ? "list.lead" : "list.lead.late", running.size(), late),
                running,
                all.stream().filter(one -> !one.isRunning()).map(this::row).toList(),
                programmes.mayWrite());
    }

    private Row row(Programme programme) {
        var first = programmes.indicators(programme).stream().findFirst();
        var newest = first.flatMap(shown::newest);
        var standing = shown.standing(newest);
        var next = first.flatMap(indicator -> shown.next(programme, indicator, newest));
        return new Row(
                programme.facts().title(),
                programme.href(),
                forum(programme),
                first.map(indicator -> shown.finding(indicator, newest)).orElseGet(() -> words.of("list.nothing")),
                newest.map(table -> DanishFormat.date(table.tally().asOf())).orElse(""),
                first.map(indicator -> words.target(indicator.facts(), standing))
                        .orElse(""),
                standing.state() == Standing.State.NO_RULE ? null : words.tag(standing.state()),
                next.map(DanishFormat::date).orElse(""),
                next.filter(day -> day.isBefore(shown.today())).isPresent());
    }

    ProgrammePage page(Programme programme) {
        var indicators = programmes.indicators(programme);
        boolean mayWrite = programmes.mayWrite();
        var facts = programme.facts();
        var number = facts.caseNumber();
        var about = new ArrayList<Fact>();
        about.add(new Fact(words.of("fact.forum"), forum(programme), ""));
        about.add(new Fact(words.of("fact.responsible"), facts.responsible(), ""));
        if (number != null) about.add(new Fact(words.of("fact.case"), number.toString(), "/sager/" + number));
        return new ProgrammePage(
                words.trail().here(facts.title()),
                facts.title(),
                programme.isRunning() ? null : StateTag.of(State.HELD).worded(words.of("state.ENDED")),
                facts.purpose(),
                keys(indicators),
                indicators.stream()
                        .map(one -> shown.of(programme, one, mayWrite))
                        .toList(),
                about.stream().filter(one -> !one.text().isEmpty()).toList(),
                mayWrite ? acts(programme) : List.of(),
                mayWrite ? programme.href() + "/maal/ny" : "");
    }

    /** The share and how far the target is; of several indicators the newest figure of each. */
    private List<ProgrammePage.Key> keys(List<Indicator> indicators) {
        var keys = new ArrayList<ProgrammePage.Key>();
        for (var indicator : indicators) {
            var newest = shown.newest(indicator);
            newest.flatMap(TallyTable::total).ifPresent(total -> {
                var percent = indicators.size() == 1 ? IndicatorWords.percent(total) : "";
                keys.add(
                        percent.isEmpty()
                                ? new ProgrammePage.Key(words.figure(total), IndicatorWords.what(indicator.facts()))
                                : new ProgrammePage.Key(
                                        percent, words.figure(total) + " " + IndicatorWords.what(indicator.facts())));
            });
            var standing = shown.standing(newest);
            if (indicators.size() == 1 && standing.of() > 0) {
                keys.add(new ProgrammePage.Key(
                        words.met(standing), indicator.facts().target().text()));
            }
        }
        return keys.stream().limit(MOST_KEYS).toList();
    }

    private List<Link> acts(Programme programme) {
        return List.of(
                new Link(words.of("act.change"), programme.href() + "/ret"),
                programme.isRunning()
                        ? new Link(words.of("act.end"), programme.href() + "/afslut")
                        : new Link(words.of("act.resume"), programme.href() + "/genoptag"));
    }

    private String forum(Programme programme) {
        return Optional.of(programme.facts().forum())
                .flatMap(parties::forum)
                .map(Forum::name)
                .orElse("");
    }
}
