package dk.rammevaerk.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** DuckDB in this process, with all its tables in memory and all cores, as it does by itself. */
final class Duck implements AutoCloseable {
    /** Gets a row of an answer. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** The cube of all ten years from tables of keys: references, buyers, departments and paragraphs are numbers there. */
    static final String CUBE = """
            create or replace table cube as
            select year, buyer, operator, target_group, paragraph,
              sum(least(placement.until, facility_year.until) - greatest(placement.first, facility_year.first)) as days,
              count(distinct person) as persons
            from placement join facility_year on facility_year.service = placement.service
              and facility_year.first < placement.until and placement.first < facility_year.until
            group by all""";

    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    void query(String sql, Taker taker) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) taker.take(rows);
        }
    }

    void readPlacements(Path file) throws SQLException {
        run("""
            create or replace table placement_row as select * from read_csv('%s', delim=';', header=true,
              decimal_separator=',', columns={'reference': 'varchar', 'buyer': 'varchar', 'born': 'integer',
              'paragraph': 'varchar', 'department': 'varchar', 'first': 'date', 'last': 'date', 'price': 'decimal(9,2)'})
            """.formatted(file));
    }

    void readFacilities(Path file) throws SQLException {
        run("""
            create or replace table facility_row as select * from read_csv('%s', delim=';', header=true,
              columns={'facility': 'varchar', 'department': 'varchar', 'name': 'varchar', 'owner': 'varchar',
              'kind': 'varchar', 'municipality': 'varchar', 'paragraph': 'varchar', 'groups': 'varchar',
              'places': 'integer', 'first': 'date', 'last': 'date'})
            """.formatted(file));
    }

    /** Texts become numbers, days become numbers, and the words of the result are found: what our reading does as well; rows of facilities by year. */
    void keyPlacements(int firstYear, int lastYear) throws SQLException {
        run("create or replace table service as select row_number() over () as service, * from"
                        + " (select distinct department, paragraph from facility_row)",
                """
                create or replace table facility as select service,
                  (case kind when 'kommunal' then 'municipal' when 'regional' then 'regional' when 'privat' then 'private'
                   when 'selvejende' then 'self-governing' else 'foundation' end)::enum('municipal', 'regional', 'private',
                   'self-governing', 'foundation') as operator,
                  (dense_rank() over (order by target_group))::integer as target_group, target_group as group_word,
                  (dense_rank() over (order by paragraph))::integer as paragraph, paragraph as paragraph_word,
                  first - date '1970-01-01' as first, coalesce(last - date '1970-01-01' + 1, 1000000) as until
                from (select *, case when groups like '%%|%%' and split_part(groups, '|', 1) <> split_part(groups, '|', 2)
                  then 'flere' when groups is null then 'ukendt' else split_part(groups, '|', 1) end as target_group
                  from facility_row) join service using (department, paragraph)""".replace("%%", "%"),
                """
                create or replace table placement as select
                  (dense_rank() over (order by buyer, reference))::integer as person, buyer::integer as buyer, service,
                  first - date '1970-01-01' as first, coalesce(last - date '1970-01-01' + 1, 1000000) as until
                from placement_row join service using (department, paragraph)""",
                """
                create or replace table facility_year as select year, service, operator, target_group, paragraph,
                  greatest(facility.first, counted.first) as first, least(facility.until, counted.until) as until
                from facility join (select year::integer as year, make_date(year, 1, 1) - date '1970-01-01' as first,
                  make_date(year + 1, 1, 1) - date '1970-01-01' as until from generate_series(%d, %d) as years(year)) counted
                on facility.first < counted.until and counted.first < facility.until""".formatted(firstYear, lastYear));
    }

    void readStays(Path file) throws SQLException {
        run("""
            create or replace table stay_row as select * from read_csv('%s', delim=';', header=true,
              timestampformat='%%Y-%%m-%%dT%%H:%%M',
              columns={'stay': 'varchar', 'facility': 'varchar', 'arrival': 'timestamp', 'departure': 'timestamp'})
            """.formatted(file));
    }

    void readRates(Path file) throws SQLException {
        run("""
            create or replace table rate_row as select * from read_csv('%s', delim=';', header=true,
              decimal_separator=',', columns={'facility': 'varchar', 'first': 'date', 'rate': 'decimal(9,2)'})
            """.formatted(file));
    }

    /** Facilities become numbers, and DuckDB's own time zone says which moments the clock means; of two, the earlier. */
    void keyStays() throws SQLException {
        run("create or replace macro later(shown) as epoch(timezone('Europe/Copenhagen', shown::timestamp))::bigint",
                "create or replace macro second(shown) as case when timezone('Europe/Copenhagen',"
                        + " to_timestamp(later(shown) - 3600)) = shown::timestamp then later(shown) - 3600 else later(shown) end",
                """
                create or replace table rate as select substr(facility, 2)::integer as facility,
                  first - date '1970-01-01' as first, second(first) as first_second,
                  coalesce(lead(first) over next - date '1970-01-01', 1000000) as until,
                  coalesce(second(lead(first) over next), 100000000000) as until_second, (rate * 100)::bigint as oere
                from rate_row window next as (partition by facility order by first)""",
                """
                create or replace table stay as select (substr(stay, 2)::integer - 100000) as stay,
                  substr(facility, 2)::integer as facility, second(arrival) as arrival, second(departure) as departure,
                  arrival::date - date '1970-01-01' as arrival_date, departure::date - date '1970-01-01' as departure_date,
                  departure = departure::date as at_midnight
                from stay_row""");
    }

    /** Prices all stays into a table; days that one rate covers are counted, not walked through. */
    static String price(String rule) {
        return rule.equals("hotel") ? """
                create or replace table price as
                select stay, coalesce(sum(days), 0)::bigint as days, coalesce(sum(days * oere), 0)::bigint as oere from
                (select stay, oere, greatest(0, least((departure - arrival) // 86400,
                    greatest(0, until_second - arrival + 86399) // 86400)
                    - greatest(0, first_second - arrival + 86399) // 86400) as days
                  from stay left join rate on rate.facility = stay.facility
                    and first_second < departure and arrival < until_second)
                group by stay""" : """
                create or replace table price as
                select stay, sum(days)::bigint as days, sum(days * oere)::bigint as oere from
                (select stay, oere, least(until_date, until) - greatest(arrival_date, first) as days
                  from (select stay, facility, arrival_date, %s as until_date from stay) charged
                  join rate on rate.facility = charged.facility and first < until_date and arrival_date < until)
                group by stay""".formatted(rule.equals("calendar")
                        ? "greatest(arrival_date + 1, departure_date + (case when at_midnight then 0 else 1 end))"
                        : "greatest(arrival_date + 1, departure_date)");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
