package jp.yakuba.residentrecords.movement.movein;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.GivenNumbers;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import org.jspecify.annotations.Nullable;

/** 転入 (法第22条): from elsewhere in Japan, or from abroad and the like. */
public sealed interface MoveIn extends Notification permits MoveInDomestic, MoveInAbroad {

    /** Where those who move in stand in it. */
    String LIST = "newcomers";

    /** The household they come into. */
    Destination destination();

    /** 転入前住所. */
    @Nullable
    AddressBeforeMovingIn addressBeforeMovingIn();

    /** Who moves in. */
    List<Newcomer> newcomers();

    @Override
    default List<HouseholdNumber> households() {
        return destination().households();
    }

    @Override
    default List<GivenNumbers> numbers() {
        return IntStream.range(0, newcomers().size())
                .mapToObj(i -> GivenNumbers.of(
                        PlacesOfPeople.place(LIST, i), newcomers().get(i)))
                .toList();
    }

    @Override
    default Set<String> typedPlaces() {
        var places = new LinkedHashSet<>(destination().typedPlaces());
        places.add("addressBeforeMovingIn");
        places.add("lastRegisteredAddress");
        if (newcomers().stream().map(Newcomer::familyRegister).allMatch(Objects::nonNull)) {
            places.add("familyRegister");
        }
        return places;
    }
}
