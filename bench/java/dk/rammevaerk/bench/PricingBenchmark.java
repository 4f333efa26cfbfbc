package dk.rammevaerk.bench;

import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Hours;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.RateSheet;
import dk.rammevaerk.tariffs.StaySheet;
import dk.rammevaerk.tariffs.Stays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million stays priced from what has been read: by us, by DuckDB, and by a loop that only does the arithmetic. */
public class PricingBenchmark {
    @State(Scope.Benchmark)
    public static class Read {
        @Param({"hotel", "calendar", "residence"})
        String rule;

        Stays stays;
        Pricing pricing;
        int[] days;
        long[] oere;

        @Setup
        public void read() throws Exception {
            stays = StaySheet.read(TableFile.of(RowFiles.stays())).stays();
            pricing = new Pricing(RateSheet.read(TableFile.of(RowFiles.rates())).rates(),
                    DayCounts.named(rule, Hours.ELAPSED).orElseThrow());
            days = new int[stays.size()];
            oere = new long[stays.size()];
        }

        Pricing.Result price() {
            var place = new int[1];
            return pricing.price(stays, (_, stayDays, stayOere) -> {
                int stay = place[0]++;
                days[stay] = stayDays;
                oere[stay] = stayOere;
            });
        }
    }

    @State(Scope.Benchmark)
    public static class Arrays {
        @Param({"hotel", "calendar", "residence"})
        String rule;

        BareLoop loop;

        @Setup
        public void fill() throws Exception {
            loop = new BareLoop(StaySheet.read(TableFile.of(RowFiles.stays())).stays(), RowFiles.rates());
        }
    }

    @State(Scope.Benchmark)
    public static class Tables {
        @Param({"hotel", "calendar", "residence"})
        String rule;

        Duck duck;

        @Setup
        public void read() throws Exception {
            duck = new Duck();
            duck.readStays(RowFiles.stays());
            duck.readRates(RowFiles.rates());
            duck.keyStays();
        }
    }

    @Benchmark
    public Pricing.Result ours(Read read) {
        return read.price();
    }

    @Benchmark
    public long bareLoop(Arrays arrays) {
        return arrays.loop.price(arrays.rule);
    }

    @Benchmark
    public void duckdb(Tables tables) throws Exception {
        tables.duck.run(Duck.price(tables.rule));
    }
}
