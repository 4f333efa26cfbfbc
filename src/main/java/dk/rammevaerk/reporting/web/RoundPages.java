package dk.rammevaerk.reporting.web;

import static java.util.stream.Collectors.groupingBy;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileLayout;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.TileMap.Look;
import dk.rammevaerk.pages.TileMap.Tile;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseStanding;
import dk.rammevaerk.reporting.ResponseState;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.web.RoundPage.Fact;
import dk.rammevaerk.reporting.web.RoundPage.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a round together. */
@Component
class RoundPages {
    private static final List<ResponseState> FROM_THE_LEAST = List.of(
            ResponseState.WAITING,
            ResponseState.BEGUN,
            ResponseState.RETURNED,
            ResponseState.COMPLETED,
            ResponseState.ACCEPTED);

    private final Rounds rounds;
    private final Responses responses;
    private final Registrars registrars;
    private final OurRegion region;
    private final Wording wording;

    RoundPages(Rounds rounds, Responses responses, Registrars registrars, OurRegion region, Wording wording) {
        this.rounds = rounds;
        this.responses = responses;
        this.registrars = registrars;
        this.region = region;
        this.wording = wording;
    }

    /** The words of these pages. */
    @Component
    record Wording(ReportingWords words, RoundActs acts, Messages messages) {}

    /** Whether all of an authority's responses are complete. */
    static boolean hasAnswered(List<ResponseStanding> standings, String authority) {
        return least(standings, authority).counts();
    }

    /** How far the authority is with what it has done least of. */
    static ResponseState least(List<ResponseStanding> standings, String authority) {
        return standings.stream()
                .filter(one -> one.authority().equals(authority))
                .map(ResponseStanding::state)
                .min(Comparator.comparingInt(FROM_THE_LEAST::indexOf))
                .orElse(ResponseState.WAITING);
    }

    RoundPage page(ReportingRound round) {
        var today = rounds.today();
        var standings = responses.standings(round);
        var views = registrars.isSecretariat() && round.state() != RoundState.DRAFT
                ? responses.all(round).stream()
                        .collect(groupingBy(view -> view.invitation().authority()))
                : Map.<String, List<ResponseView>>of();
        return new RoundPage(
                round.title(),
                wording.words().trail().here(round.title()),
                wording.words().tag(round, today),
                List.of(wording.words().window(round)),
                lead(round, standings),
                round.purpose().lines().filter(line -> !line.isBlank()).toList(),
                wording.acts().of(round),
                registrars.authorities().stream()
                        .flatMap(code -> round.of(code).stream())
                        .map(one -> new RoundsPage.Own(
                                one.name(),
                                round.href(one.authority()),
                                wording.words().tag(least(standings, one.authority()), one, today)))
                        .toList(),
                round.state() == RoundState.DRAFT ? null : map(round, standings),
                views.isEmpty() ? List.of() : sections(round),
                round.invitations().stream()
                        .map(one -> row(round, one, standings, views.getOrDefault(one.authority(), List.of())))
                        .toList(),
                about(round));
    }

    private String lead(ReportingRound round, List<ResponseStanding> standings) {
        int asked = round.invitations().size();
        if (round.state() == RoundState.DRAFT) return wording.messages().of("reporting.round.draft", asked);
        long answered = round.invitations().stream()
                .filter(one -> hasAnswered(standings, one.authority()))
                .count();
        long late = round.invitations().stream()
                .filter(one -> !hasAnswered(standings, one.authority())
                        && rounds.today().isAfter(one.due()))
                .count();
        var lead = wording.messages().of("reporting.round.lead", answered, asked, asked - answered)
                + (late == 0 ? "" : " " + wording.messages().of("reporting.round.late", late));
        var reason = round.stateReason();
        if (reason == null) return lead;
        return lead + " " + wording.messages().of("reporting.round.reason." + round.state(), reason);
    }

    private @Nullable TileMap map(ReportingRound round, List<ResponseStanding> standings) {
        return TileLayout.ofRegion(region.code())
                .map(layout ->
                        TileMap.of(wording.messages().of("reporting.map"), layout, place -> round.of(place.authority())
                                .map(one -> tile(place, one, standings))))
                .orElse(null);
    }

    private Tile tile(TileLayout.Place place, Invitation invitation, List<ResponseStanding> standings) {
        var state = least(standings, invitation.authority());
        var tag = wording.words().tag(state, invitation, rounds.today());
        var look =
                switch (state) {
                    case ACCEPTED -> Look.SETTLED;
                    case COMPLETED -> Look.NOTED;
                    case RETURNED -> Look.ASKING;
                    case WAITING, BEGUN -> rounds.today().isAfter(invitation.due()) ? Look.ASKING : Look.PLAIN;
                };
        return new Tile(place, look, tag.icon(), tag.text(), "", invitation.name() + ": " + tag.text());
    }

    private List<String> sections(ReportingRound round) {
        var headings = new ArrayList<String>();
        for (var form : round.forms()) {
            form.questionnaire().sections().forEach(section -> headings.add(section.title()));
        }
        return headings;
    }

    private Row row(
            ReportingRound round, Invitation invitation, List<ResponseStanding> standings, List<ResponseView> views) {
        var states = standings.stream()
                .filter(one -> one.authority().equals(invitation.authority()))
                .map(one -> wording.words().tag(one.state(), invitation, rounds.today()))
                .distinct()
                .toList();
        var sections = new ArrayList<StateTag>();
        for (var view : views) {
            for (var section : view.questionnaire().sections()) {
                sections.add(wording.words().tag(view.checked().standing(section)));
            }
        }
        boolean reads = registrars.actsFor(invitation.authority()) && round.state() != RoundState.DRAFT;
        return new Row(
                invitation.name(),
                reads ? round.href(invitation.authority()) : "",
                states,
                sections,
                note(invitation, standings),
                wording.acts().of(round, invitation, views));
    }

    private String note(Invitation invitation, List<ResponseStanding> standings) {
        var notes = new ArrayList<String>();
        standings.stream()
                .filter(one -> one.authority().equals(invitation.authority()))
                .filter(one -> one.state() != ResponseState.BEGUN)
                .flatMap(one -> Optional.ofNullable(one.completedOn()).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(day -> notes.add(wording.messages()
                        .of(
                                day.isAfter(invitation.due()) ? "reporting.came.late" : "reporting.came",
                                DanishFormat.date(day))));
        if (invitation.isExtended()) {
            notes.add(wording.messages().of("reporting.extended", DanishFormat.date(invitation.due())));
        }
        var reminded = invitation.reminded();
        if (reminded != null && registrars.isSecretariat()) {
            notes.add(wording.messages().of("reporting.reminded", DanishFormat.date(reminded)));
        }
        return String.join(" · ", notes);
    }

    private List<Fact> about(ReportingRound round) {
        var facts = new ArrayList<Fact>();
        var messages = wording.messages();
        for (var form : round.forms()) {
            facts.add(new Fact(
                    messages.of("reporting.about.form"),
                    messages.of(
                            "reporting.about.version",
                            form.title(),
                            form.version().number()),
                    registrars.isSecretariat() ? form.version().href() : ""));
        }
        var number = round.caseNumber();
        if (number != null) facts.add(new Fact(messages.of("reporting.about.case"), number, "/sager/" + number));
        Optional.ofNullable(round.previous())
                .flatMap(rounds::find)
                .ifPresent(previous -> facts.add(
                        new Fact(messages.of("reporting.about.previous"), previous.title(), previous.href())));
        facts.add(new Fact(
                messages.of("reporting.about.audience"),
                messages.of("reporting.audience." + round.settings().audience()),
                ""));
        return facts;
    }
}
