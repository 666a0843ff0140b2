package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.residentrecords.movement.addresschange.AddressChangeProcedure;
import jp.yakuba.residentrecords.movement.birth.BirthProcedure;
import jp.yakuba.residentrecords.movement.death.DeathProcedure;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMovementProcedure;
import jp.yakuba.residentrecords.movement.movein.MoveInProcedure;
import jp.yakuba.residentrecords.movement.moveout.MoveInNoticeProcedure;
import jp.yakuba.residentrecords.movement.moveout.MoveOutProcedure;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.reversal.ReversalProcedure;

/** The movements that there are. This is the one place where a movement is registered; all else lies in its folder. */
@ApplicationScoped
public class Movements {

    private static final List<Procedure<?>> REGISTERED = List.of(
            MoveInProcedure.domestic(),
            MoveInProcedure.abroad(),
            new AddressChangeProcedure(),
            MoveOutProcedure.domestic(),
            MoveOutProcedure.abroad(),
            new MoveInNoticeProcedure(),
            new BirthProcedure(),
            new DeathProcedure(),
            HouseholdMovementProcedure.headChange(),
            HouseholdMovementProcedure.split(),
            HouseholdMovementProcedure.merge(),
            HouseholdMovementProcedure.change(),
            new ReversalProcedure());

    private final Map<String, Procedure<?>> procedures = new LinkedHashMap<>();

    /** Those that are registered. */
    public Movements() {
        this(REGISTERED);
    }

    /** These. */
    Movements(List<Procedure<?>> all) {
        all.forEach(procedure -> procedures.put(procedure.kind().code(), procedure));
    }

    /** All that are registered, in the order of the contract. */
    public static List<Procedure<?>> registered() {
        return REGISTERED;
    }

    /** Their kinds. */
    public static List<MovementKind> kinds() {
        return REGISTERED.stream().<MovementKind>map(Procedure::kind).toList();
    }

    /** All that there are. */
    Stream<Procedure<?>> all() {
        return procedures.values().stream();
    }

    /** The one with the code that it is stored and sent as. */
    Optional<Procedure<?>> named(String code) {
        return Optional.ofNullable(procedures.get(code));
    }

    /** The kind that was stored by its code. */
    MovementKind kind(String code) {
        return named(code)
                .orElseThrow(() -> new IllegalStateException("No such movement: " + code))
                .kind();
    }

    /** That of a kind. */
    Procedure<?> of(MovementKind kind) {
        return named(kind.code()).orElseThrow(() -> new IllegalStateException("No such movement: " + kind));
    }

    /** That by which a notification is processed. */
    @SuppressWarnings("unchecked") // each is registered under the kind that its own notification has
    public <N extends Notification> Procedure<N> of(N notification) {
        return (Procedure<N>) of(notification.kind());
    }
}
