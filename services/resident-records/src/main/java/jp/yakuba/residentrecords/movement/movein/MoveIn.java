package jp.yakuba.residentrecords.movement.movein;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.residentrecords.movement.notification.GivenNumbers;
import jp.yakuba.residentrecords.movement.notification.IntoHousehold;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import org.jspecify.annotations.Nullable;

/** 転入 (法第22条): from elsewhere in Japan, or from abroad and the like. */
public sealed interface MoveIn extends IntoHousehold permits MoveInDomestic, MoveInAbroad {

    /** Where those who move in stand in it. */
    String LIST = "newcomers";

    /** 転入前住所. */
    @Nullable
    AddressBeforeMovingIn addressBeforeMovingIn();

    /** Who moves in. */
    List<Newcomer> newcomers();

    @Override
    default List<GivenNumbers> numbers() {
        return IntStream.range(0, newcomers().size())
                .mapToObj(i -> GivenNumbers.of(
                        PlacesOfPeople.place(LIST, i), newcomers().get(i)))
                .toList();
    }

    @Override
    default Set<String> typedPlaces() {
        var places = new LinkedHashSet<>(IntoHousehold.super.typedPlaces());
        places.add("addressBeforeMovingIn");
        places.add("lastRegisteredAddress");
        if (newcomers().stream().map(Newcomer::familyRegister).allMatch(Objects::nonNull)) {
            places.add("familyRegister");
        }
        return places;
    }
}
