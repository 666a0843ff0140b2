package jp.yakuba.residentrecords.whereabouts;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.search.AddressKeys;
import org.jspecify.annotations.Nullable;

/** The places that a version of a record names. */
final class Places {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Places() {}

    /** 住所, 転居前住所, 転入前住所, 転出先 planned and confirmed: each that it has. */
    static Stream<AddressLines> addresses(ResidentVersion version) {
        var moveOut = version.moveOut();
        return Stream.of(
                        Stream.<AddressLines>of(version.address()),
                        Stream.<AddressLines>ofNullable(version.previousAddress()),
                        Stream.<AddressLines>ofNullable(version.addressBeforeMovingIn()),
                        Stream.<AddressLines>ofNullable(moveOut == null ? null : moveOut.planned()),
                        Stream.<AddressLines>ofNullable(moveOut == null ? null : moveOut.confirmed()))
                .flatMap(Function.identity());
    }

    /**
     * Whether the record tells of a place, a household or a time that it did not tell of before: else whoever is guarded by
     * what it tells is so already.
     */
    static boolean tellsMore(DraftRecord record) {
        var before = record.before();
        return before == null || tellsMore(before.row(), record.after());
    }

    private static boolean tellsMore(ResidentVersion was, ResidentVersion is) {
        var note = is.movement().note();
        var isBack = was.state() != ResidentState.RESIDENT
                && (is.state() == ResidentState.RESIDENT || !Objects.equals(was.deletion(), is.deletion()));
        return isBack
                || !told(was).equals(told(is))
                || (note != null
                        && !note.isBlank()
                        && !note.equals(was.movement().note()));
    }

    /** All that {@link Dwellings}, {@link Telling} and the households take of a version. */
    private static List<@Nullable Object> told(ResidentVersion version) {
        return Arrays.asList(
                version.householdNumber(),
                version.address(),
                version.previousAddress(),
                version.addressBeforeMovingIn(),
                version.lastRegisteredAddress(),
                version.familyRegister(),
                version.moveOut(),
                version.remarks(),
                version.addressSince(),
                version.residentFrom());
    }

    /** 本籍. */
    static Set<PlaceKey> domiciles(ResidentVersion version) {
        var register = version.familyRegister();
        return register == null ? Set.of() : PlaceKey.of(register.domicile());
    }

    /** 町字 and 番地 of where the person is, was or goes, as they are looked for in notes. */
    static Set<String> words(ResidentVersion version) {
        return addresses(version)
                .filter(address -> !PlaceKey.text(address.town()).isBlank())
                .map(address -> AddressKeys.place(address.town()
                        + Block.of(PlaceKey.text(address.block())).numbers()))
                .filter(word -> DIGIT.matcher(word).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What clerks have written on the record, folded like the words: 統合記載欄, 留意事項, 備考. Empty if nothing. */
    static String notes(ResidentVersion version) {
        return Stream.of(version.remarks(), version.movement().note(), version.lastRegisteredAddress())
                .filter(Objects::nonNull)
                .map(AddressKeys::place)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a note names one of the places; 9 is not found in 91. */
    static boolean names(String notes, Collection<String> words) {
        return !notes.isEmpty()
                && words.stream().anyMatch(word -> Pattern.compile(Pattern.quote(word) + "(?!\\d)")
                        .matcher(notes)
                        .find());
    }
}
