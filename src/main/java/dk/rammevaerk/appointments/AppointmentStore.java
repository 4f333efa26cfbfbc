package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which seat when. The database refuses two in one seat on one day. */
@Repository
class AppointmentStore {
    private static final String SELECT = """
            select appointment.*, lower(period) as first_day, upper(period) as until from appointments.appointment
            """;

    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param body only those to its seats; null for those of all */
    List<Appointment> all(@Nullable BodyId body) {
        return jdbc.sql(SELECT + """
                        where ?::uuid is null
                           or seat_id in (select id from appointments.seat where body_id = ?::uuid)
                        order by lower(period)""")
                .params(Arrays.asList(body == null ? null : body.value(), body == null ? null : body.value()))
                .query((rs, row) -> appointment(rs))
                .list();
    }

    Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query((rs, row) -> appointment(rs))
                .optional();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when somebody holds the seat in those days */
    AppointmentId insert(
            SeatId seat,
            PersonId person,
            DateRange period,
            @Nullable AgreementPeriod agreement,
            @Nullable String decision) {
        return new AppointmentId(jdbc.sql("""
                        insert into appointments.appointment (seat_id, person_id, period, agreement, decision)
                        values (?, ?, daterange(?, ?, '[)'), ?, ?) returning id""")
                .params(Arrays.asList(
                        seat.value(),
                        person.value(),
                        period.from(),
                        period.until(),
                        agreement == null ? null : agreement.toString(),
                        decision))
                .query(UUID.class)
                .single());
    }

    /** Ends it before a day. */
    boolean end(AppointmentId id, int version, LocalDate until, @Nullable String reason) {
        return jdbc.sql("""
                        update appointments.appointment
                        set period = daterange(lower(period), ?, '[)'), ended_reason = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(until, reason, id.value(), version))
                        .update()
                == 1;
    }

    void delete(AppointmentId id) {
        jdbc.sql("delete from appointments.appointment where id = ?")
                .param(id.value())
                .update();
    }

    private static Appointment appointment(ResultSet rs) throws SQLException {
        var agreement = rs.getString("agreement");
        return new Appointment(
                new AppointmentId(rs.getObject("id", UUID.class)),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new DateRange(rs.getObject("first_day", LocalDate.class), rs.getObject("until", LocalDate.class)),
                agreement == null ? null : AgreementPeriod.read(agreement).orElseThrow(),
                rs.getString("decision"),
                rs.getString("ended_reason"),
                rs.getInt("version"));
    }
}
