package jp.yakuba.residentrecords.whereabouts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.AddressOutside;
import jp.yakuba.residentrecords.search.AddressKeys;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is compared with that of a protected person. Two that may be the same are the same: a 方書 spelled
 * otherwise, left out or written behind the 番地 must not hide that somebody lives where she does.
 *
 * @param place municipality, 町字 and 番地 written one way; or 町字コード and 番地
 * @param rooms the numbers in 方書, ascending
 */
record PlaceKey(String place, List<Integer> rooms) {

    private static final String UNKNOWN = "不明";
    private static final int LIKE_A_ROOM = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern RUN = Pattern.compile("\\d+(?:-\\d+)*");
    private static final Pattern ROOM_BEHIND = Pattern.compile("(.*\\d-\\d+)-(\\d{3,9})");

    private static final Pattern LOT_AND_ROOM = Pattern.compile("(.*\\d)-(\\d{3,9})");

    PlaceKey {
        rooms = List.copyOf(rooms);
    }

    /** All keys of an address; none of one that names no more than a municipality or a country. */
    static Set<PlaceKey> of(AddressLines address) {
        var keys = new LinkedHashSet<PlaceKey>();
        if (address instanceof AddressOutside outside
                && !text(outside.foreignAddress()).isBlank()) {
            keys.add(new PlaceKey(AddressKeys.place(text(outside.foreignAddress())), List.of()));
        }
        var town = text(address.town());
        if (town.isBlank() || town.equals(UNKNOWN)) {
            return keys;
        }
        var block = Block.of(text(address.block()));
        var rooms = numbers(block.rest() + "　" + text(address.buildingNote()));
        add(keys, AddressKeys.place(text(address.city()) + town + block.numbers()), rooms);
        var code = address.townCode();
        var municipality = address.municipality();
        if (code != null && municipality != null && !block.numbers().isBlank()) {
            var numbers = AddressKeys.place(block.numbers());
            add(keys, "#" + municipality.value() + code.value() + " " + numbers, rooms);
        }
        return keys;
    }

    /** The key of an address written as one text, such as 本籍. */
    static Set<PlaceKey> of(@Nullable String text) {
        var place = AddressKeys.place(text(text));
        return NUMBER.matcher(place).find() ? Set.of(new PlaceKey(place, List.of())) : Set.of();
    }

    /**
     * The keys of an address written as one text, whatever stands behind its 番地: nobody says where that ends, so what
     * ends with any of its numbers may be it.
     */
    static Set<PlaceKey> ofWhole(String text) {
        var place = AddressKeys.place(text);
        var keys = new LinkedHashSet<PlaceKey>();
        RUN.matcher(place).results().forEach(run -> {
            var upToIt = place.substring(0, run.end());
            var rooms = numbers(place.substring(run.end()));
            add(keys, upToIt, rooms);
            addLotOf(keys, upToIt, rooms, LOT_AND_ROOM);
        });
        return keys;
    }

    private static void add(Set<PlaceKey> keys, String place, List<Integer> rooms) {
        keys.add(new PlaceKey(place, rooms));
        addLotOf(keys, place, rooms, ROOM_BEHIND);
    }

    /** A number that may be that of a room counts as one too. */
    private static void addLotOf(Set<PlaceKey> keys, String place, List<Integer> rooms, Pattern roomBehind) {
        var behind = roomBehind.matcher(place);
        if (behind.matches() && Integer.parseInt(behind.group(2)) > LIKE_A_ROOM) {
            var more = new LinkedHashSet<>(rooms);
            more.add(Integer.valueOf(behind.group(2)));
            keys.add(new PlaceKey(behind.group(1), more.stream().sorted().toList()));
        }
    }

    private static List<Integer> numbers(String note) {
        return NUMBER.matcher(AddressKeys.place(note))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the other may be the same dwelling. */
    boolean mayBe(PlaceKey other) {
        return place.equals(other.place) && mayBeRoom(rooms, other.rooms);
    }

    private static boolean mayBeRoom(List<Integer> one, List<Integer> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.containsAll(other)
                || other.containsAll(one)
                || one.getLast().equals(other.getLast());
    }

    static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
