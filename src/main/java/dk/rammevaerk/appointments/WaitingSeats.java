package dk.rammevaerk.appointments;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.appointments.Attention.Reason;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the seats waits for somebody: vacancies and expiries for the secretariat, their own seats for everybody. */
@Service
public class WaitingSeats {
    private final Appointments appointments;
    private final CurrentActor currentActor;
    private final Messages messages;

    WaitingSeats(Appointments appointments, CurrentActor currentActor, Messages messages) {
        this.appointments = appointments;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** Vacant seats and those that become so within six months; nothing for others than the secretariat. */
    @Transactional(readOnly = true)
    public List<WaitingSeat> forTheSecretariat() {
        if (!currentActor.get().isSecretariat()) return List.of();
        return Appointments.attention(appointments.all(), appointments.today()).stream()
                .map(this::line)
                .toList();
    }

    /** The seats that the actor holds today; due when it ends. */
    @Transactional(readOnly = true)
    public List<WaitingSeat> mine() {
        var today = appointments.today();
        return appointments.me().stream()
                .flatMap(me -> appointments.of(me).stream())
                .filter(one -> one.appointment().period().contains(today)
                        && !one.body().isClosedOn(today))
                .map(one -> new WaitingSeat(
                        messages.of(
                                "seats.waiting.mine",
                                one.body().name(),
                                one.seat().title()),
                        "/udpegninger/" + one.body().id(),
                        one.appointment().period().lastDay(),
                        false))
                .toList();
    }

    private WaitingSeat line(Attention one) {
        boolean vacant = one.reason() == Reason.VACANT;
        var lastDay = one.from().minusDays(1);
        return new WaitingSeat(
                vacant
                        ? messages.of(
                                "seats.waiting.vacant",
                                one.body().name(),
                                one.seat().title())
                        : messages.of(
                                "seats.waiting.expires",
                                one.body().name(),
                                one.seat().title(),
                                DanishFormat.date(lastDay)),
                "/udpegninger/" + one.body().id(),
                vacant ? null : lastDay,
                vacant);
    }
}
