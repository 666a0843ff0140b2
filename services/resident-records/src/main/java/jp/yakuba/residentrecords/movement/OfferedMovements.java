package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.Offer;
import jp.yakuba.residentrecords.resident.MovementButton;
import jp.yakuba.residentrecords.resident.MovementButtons;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The movements that say that a page offers them. */
@ApplicationScoped
class OfferedMovements implements MovementButtons {

    private record Offered(MovementKind kind, Offer offer) {

        MovementButton button(String named) {
            return new MovementButton(
                    offer.label().isEmpty() ? kind.japanese() : offer.label(),
                    "/resident-records/movements/new/" + kind.code() + "?"
                            + offer.names().parameter() + "=" + named);
        }
    }

    private final Movements movements;

    OfferedMovements(Movements movements) {
        this.movements = movements;
    }

    @Override
    public List<MovementButton> ofPerson(ResidentVersion row) {
        return on(Offer.Page.PERSON, List.of(row), offer -> switch (offer.names()) {
            case PERSON, FORMER -> row.addresseeNumber().value();
            case HOUSEHOLD -> row.householdNumber().value();
        });
    }

    @Override
    public List<MovementButton> ofHousehold(HouseholdNumber number, List<ResidentVersion> members) {
        return on(Offer.Page.HOUSEHOLD, members, offer -> number.value());
    }

    private List<MovementButton> on(Offer.Page page, List<ResidentVersion> people, Function<Offer, String> named) {
        return movements
                .all()
                .flatMap(procedure ->
                        procedure.asks().offers().stream().map(offer -> new Offered(procedure.kind(), offer)))
                .filter(offered -> offered.offer().page() == page)
                .filter(offered -> people.stream().anyMatch(offered.offer().when()))
                .sorted(Comparator.comparingInt(offered -> offered.offer().place()))
                .map(offered -> offered.button(named.apply(offered.offer())))
                .toList();
    }
}
