package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.web.Spread.SizeLine;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.TileLayout;
import dk.rammevaerk.pages.TileLayout.Place;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.TileMap.Look;
import dk.rammevaerk.pages.TileMap.Tile;
import dk.rammevaerk.parties.MunicipalitySize;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts seats by the authority their holders work for, and by how many live there. */
@Component
class SpreadMaker {
    private final OurRegion region;
    private final Parties parties;
    private final Messages messages;

    SpreadMaker(OurRegion region, Parties parties, Messages messages) {
        this.region = region;
        this.parties = parties;
        this.messages = messages;
    }

    Spread spread(List<Composition> all, LocalDate day, Names names) {
        var held = held(all, day, names);
        var lines = new ArrayList<Spread.Line>();
        for (var authority : region.authorities()) {
            var bodies = held.getOrDefault(authority.code(), List.of());
            lines.add(new Spread.Line(
                    authority.name(), bodies.size(), bodies.stream().distinct().collect(joining(", "))));
        }
        lines.sort(Comparator.comparingInt(Spread.Line::seats)
                .reversed()
                .thenComparing(Spread.Line::authority, DanishFormat.collation()));
        long seated = lines.stream().filter(line -> line.seats() > 0).count();
        var finding = messages.of("seats.spread.finding", seated, lines.size());
        var map = TileLayout.ofRegion(region.code())
                .map(layout -> TileMap.of(finding, layout, place -> Optional.of(tile(place, held, names))))
                .orElse(null);
        var population = parties.population(day).orElse(null);
        return population == null
                ? new Spread(finding, map, lines, List.of(), "")
                : new Spread(
                        finding,
                        map,
                        lines,
                        sizes(held, population),
                        messages.of("seats.spread.source", DanishFormat.date(population.countedOn())));
    }

    private List<SizeLine> sizes(Map<String, List<String>> held, Population population) {
        var municipalities = new EnumMap<MunicipalitySize, Integer>(MunicipalitySize.class);
        var inhabitants = new EnumMap<MunicipalitySize, Integer>(MunicipalitySize.class);
        var seats = new EnumMap<MunicipalitySize, Integer>(MunicipalitySize.class);
        for (var authority : region.authorities()) {
            population.of(authority).ifPresent(number -> {
                var size = MunicipalitySize.of(number);
                municipalities.merge(size, 1, Integer::sum);
                inhabitants.merge(size, number, Integer::sum);
                seats.merge(size, held.getOrDefault(authority.code(), List.of()).size(), Integer::sum);
            });
        }
        return municipalities.keySet().stream()
                .map(size -> new SizeLine(
                        messages.of(
                                "seats.spread.size." + size,
                                DanishFormat.number(MunicipalitySize.MEDIUM_FROM),
                                DanishFormat.number(MunicipalitySize.LARGE_FROM)),
                        municipalities.getOrDefault(size, 0),
                        share(inhabitants, size),
                        seats.getOrDefault(size, 0),
                        share(seats, size)))
                .toList();
    }

    /** In whole per cent, rounded half up; zero of nothing. */
    private static int share(Map<MunicipalitySize, Integer> numbers, MunicipalitySize of) {
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (int) Math.round(100.0 * numbers.getOrDefault(of, 0) / all);
    }

    private Tile tile(Place place, Map<String, List<String>> held, Names names) {
        int seats = held.getOrDefault(place.authority(), List.of()).size();
        return new Tile(
                place,
                seats > 0 ? Look.SETTLED : Look.PLAIN,
                Icon.ACCOUNT,
                messages.of(seats > 0 ? "seats.spread.some" : "seats.spread.none"),
                String.valueOf(seats),
                messages.of("seats.spread.tile", names.authority(place.authority()), count(seats)));
    }

    private String count(int seats) {
        return DanishFormat.count(seats, messages.of("seats.seat"), messages.of("seats.seats"));
    }

    /** The names of the bodies in which an authority's people sit, once for each seat. */
    private static Map<String, List<String>> held(List<Composition> all, LocalDate day, Names names) {
        var held = new HashMap<String, List<String>>();
        for (var composition : all) {
            if (composition.body().isClosedOn(day)) continue;
            for (var seat : composition.seats()) {
                seat.on(day).map(one -> names.authorityOf(one.person())).ifPresent(code -> held.computeIfAbsent(
                                code, none -> new ArrayList<>())
                        .add(composition.body().name()));
            }
        }
        return held;
    }
}
