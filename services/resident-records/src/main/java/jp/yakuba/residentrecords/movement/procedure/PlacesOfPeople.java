package jp.yakuba.residentrecords.movement.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * Whom a notification names, and where: {@code movers[1]}. Those whom it changes without naming them are not among these.
 *
 * @param paths the place of each
 * @param items what it says of each of them there, such as {@code relationship}
 */
public record PlacesOfPeople(Map<AddresseeNumber, String> paths, Set<String> items) {

    /** What the notification may say of each: 続柄 in the household afterwards. */
    public static final String RELATIONSHIP = "relationship";

    /** The same of 生年月日. */
    public static final String BIRTH_DATE = "birthDate";

    /** The date of the movement, which concerns everybody. */
    static final String DATE = "header.movementDate";

    /** Copies both. */
    public PlacesOfPeople {
        paths = Map.copyOf(paths);
        items = Set.copyOf(items);
    }

    /** Nobody is named. */
    public static PlacesOfPeople nobody() {
        return new PlacesOfPeople(Map.of(), Set.of());
    }

    /** One person at one field. */
    public static PlacesOfPeople at(String field, AddresseeNumber person) {
        return new PlacesOfPeople(Map.of(person, field), Set.of());
    }

    /** The people of a list in its order, of each of whom it says these items. */
    public static PlacesOfPeople listed(String list, List<AddresseeNumber> people, String... items) {
        var paths = new HashMap<AddresseeNumber, String>();
        IntStream.range(0, people.size()).forEach(i -> paths.put(people.get(i), place(list, i)));
        return new PlacesOfPeople(paths, Set.of(items));
    }

    /** The place of one in a list. */
    public static String place(String list, int index) {
        return list + "[" + index + "]";
    }

    /** Who is named at the place. */
    public Optional<AddresseeNumber> person(String place) {
        return paths.entrySet().stream()
                .filter(named -> named.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where the notification gives the relationship of the person; empty if it does not. */
    public String ofRelationship(AddresseeNumber person) {
        return item(person, RELATIONSHIP).orElse("");
    }

    /** Where the date of the movement is found wrong for the person: at the date itself if nobody else is named. */
    String ofDate(AddresseeNumber person) {
        return paths.size() == 1 ? DATE : paths.getOrDefault(person, DATE);
    }

    /** Where the birth date of the person is; at the date of the movement if the notification does not ask for it. */
    String ofBirthDate(AddresseeNumber person) {
        return item(person, BIRTH_DATE).orElseGet(() -> ofDate(person));
    }

    private Optional<String> item(AddresseeNumber person, String item) {
        return Optional.ofNullable(paths.get(person))
                .filter(_ -> items.contains(item))
                .map(path -> path + "." + item);
    }
}
