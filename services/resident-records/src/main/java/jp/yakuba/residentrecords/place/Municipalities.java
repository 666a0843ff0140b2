package jp.yakuba.residentrecords.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of the code list, as they are today. Those that were renamed or merged before are not in it, so what it
 * does not know need not be wrong.
 */
@Requirement("001/1.3.3")
final class Municipalities {

    private static final CodeList LIST = CodeList.load("municipality");
    private static final Map<String, List<MunicipalityCode>> BY_CITY = byCity();

    private static final Set<String> PREFECTURES = LIST.rows().stream()
            .map(row -> PlaceNames.key(row.text("prefecture")))
            .collect(Collectors.toSet());
    private static final int SHORTEST = 2;
    private static final int LONGEST =
            BY_CITY.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Municipalities() {}

    private static Map<String, List<MunicipalityCode>> byCity() {
        var codes = new HashMap<String, List<MunicipalityCode>>();
        for (var row : LIST.rows()) {
            codes.computeIfAbsent(PlaceNames.key(row.text("city")), _ -> new ArrayList<>())
                    .add(new MunicipalityCode(row.code()));
        }
        return codes;
    }

    static boolean has(MunicipalityCode code) {
        return LIST.has(code.value());
    }

    /** Whether the municipality of the code has the names; a ward has also those of its city, and a city those of a ward. */
    static boolean agree(MunicipalityCode code, @Nullable String prefecture, @Nullable String city) {
        return LIST.row(code.value())
                .filter(row -> prefecture == null || row.text("prefecture").equals(prefecture))
                .filter(row -> city == null || isSameCity(row.text("city"), city))
                .isPresent();
    }

    /** The codes of those with the names; the prefecture may be left out. */
    static List<MunicipalityCode> named(@Nullable String prefecture, String city) {
        return BY_CITY.getOrDefault(PlaceNames.key(city), List.of()).stream()
                .filter(code -> prefecture == null || prefecture(code).equals(prefecture))
                .toList();
    }

    /** The codes of those with whose names a place written in one text begins; the prefecture may be left out. */
    static List<MunicipalityCode> atStartOf(String text) {
        var key = PlaceNames.key(text);
        var prefecture = PREFECTURES.stream().filter(key::startsWith).findFirst();
        var place = prefecture.map(name -> key.substring(name.length())).orElse(key);
        return IntStream.rangeClosed(SHORTEST, Math.min(LONGEST, place.length()))
                .mapToObj(length -> BY_CITY.getOrDefault(place.substring(0, length), List.of()))
                .flatMap(List::stream)
                .filter(code ->
                        prefecture.isEmpty() || PlaceNames.key(prefecture(code)).equals(prefecture.get()))
                .toList();
    }

    static String prefecture(MunicipalityCode code) {
        return text(code, "prefecture");
    }

    static String city(MunicipalityCode code) {
        return text(code, "city");
    }

    private static String text(MunicipalityCode code, String column) {
        return LIST.row(code.value()).map(row -> row.text(column)).orElse("");
    }

    private static boolean isSameCity(String listed, String named) {
        var one = PlaceNames.key(listed);
        var other = PlaceNames.key(named);
        return one.equals(other) || isWardOf(one, other) || isWardOf(other, one);
    }

    /** 札幌市中央区 is a ward of 札幌市. */
    static boolean isWardOf(String ward, String city) {
        return city.endsWith("市") && ward.startsWith(city) && ward.endsWith("区");
    }
}
