package jp.yakuba.residentrecords.whereabouts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.AddressOutside;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.search.AddressKeys;

/**
 * The versions that may name an address of a person, from the whole register: too many rather than too few. Addresses in
 * the municipality are found by the index of the search; what lies outside and what clerks have written, by one look
 * through the versions, which a measure is worth.
 */
final class RegisterScan {

    private static final int AT_ONCE = 500;

    private static final TableShape<ResidentVersion> ROWS =
            new TableShape<>(Residents.SHAPE, "resident_records.resident_version");

    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}&&[^〇一二三四五六七八九十]]+");

    private final UnitOfWork work;
    private final List<AddressLines> addresses;
    private final List<WrittenPlace> named;

    private RegisterScan(UnitOfWork work, List<AddressLines> addresses, List<WrittenPlace> named) {
        this.work = work;
        this.addresses = addresses;
        this.named = named;
    }

    /**
     * Those that may name an address of these versions of one person, or one of these places. Of the many that name the same
     * town, only those that tell are kept.
     */
    static List<ResidentVersion> of(
            UnitOfWork work,
            Collection<ResidentVersion> versions,
            List<WrittenPlace> named,
            Predicate<ResidentVersion> tells) {
        var addresses = versions.stream().flatMap(Places::addresses).distinct().toList();
        if (addresses.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        var scan = new RegisterScan(work, addresses, named);
        var found = new ArrayList<>(scan.livedAt());
        found.addAll(scan.outsideAndNoted(tells));
        return found;
    }

    /** By 町字 and 番地, whatever stands behind it, and by 町字コード and 番地. */
    private List<ResidentVersion> livedAt() {
        return work.sql()
                .createQuery("""
                        with asked as (
                            select * from unnest(cast(:lots as text[]), cast(:ends as text[]), cast(:codes as text[]),
                                cast(:blocks as text[])) as one (lot, behind, code, block)),
                        people as (
                            select n.addressee_number from asked
                            join resident_records.searchable_address n
                                on n.address >= asked.lot and n.address < asked.behind
                            union
                            select n.addressee_number from unnest(cast(:named as text[])) as one (lot)
                            join resident_records.searchable_address n
                                on n.address >= one.lot and n.address < one.lot || :last
                            union
                            select n.addressee_number from asked
                            join resident_records.searchable_address n
                                on n.town_code = asked.code and n.address like '%' || asked.block
                            where asked.code <> '' and asked.block <> '')
                        select\s""" + ROWS.columns("v") + """
                         from resident_records.resident_version v join people using (addressee_number)
                        where v.municipality_code = :municipality
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "named",
                        String.class,
                        named.stream()
                                .flatMap(place -> place.lots().stream())
                                .distinct()
                                .toList())
                .bind("last", Character.toString(Character.MAX_CODE_POINT))
                .bindArray("lots", String.class, texts(RegisterScan::lot))
                .bindArray("ends", String.class, texts(RegisterScan::behind))
                .bindArray("codes", String.class, texts(RegisterScan::code))
                .bindArray("blocks", String.class, texts(RegisterScan::block))
                .map(ROWS)
                .list();
    }

    private List<String> texts(Function<AddressLines, String> text) {
        return inTown().map(text).toList();
    }

    private Stream<AddressLines> inTown() {
        return addresses.stream()
                .filter(address -> !PlaceKey.text(address.town()).isBlank());
    }

    private static String lot(AddressLines address) {
        return AddressKeys.lot(address, Block.of(PlaceKey.text(address.block())).numbers());
    }

    /** Behind all that begins with the lot; where there is no 番地, behind the lot alone. */
    private static String behind(AddressLines address) {
        var end = PlaceKey.text(address.block()).isBlank() ? 1 : Character.MAX_CODE_POINT;
        return lot(address) + Character.toString(end);
    }

    private static String code(AddressLines address) {
        var code = address.townCode();
        return code == null ? "" : code.value();
    }

    private static String block(AddressLines address) {
        return AddressKeys.place(Block.of(PlaceKey.text(address.block())).numbers());
    }

    private List<ResidentVersion> outsideAndNoted(Predicate<ResidentVersion> tells) {
        try (var rows = work
                .sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.municipality_code = :municipality and (
                            v.address_before_moving_in_city = any(:cities)
                            or v.address_before_moving_in_municipality = any(:municipalities)
                            or v.address_before_moving_in_foreign_address = any(:abroad)
                            or v.move_out_planned_city = any(:cities)
                            or v.move_out_planned_municipality = any(:municipalities)
                            or v.move_out_planned_foreign_address = any(:abroad)
                            or v.move_out_confirmed_city = any(:cities)
                            or v.move_out_confirmed_municipality = any(:municipalities)
                            or exists (select from unnest(cast(:named as text[])) place
                                where strpos(place, nullif(v.address_before_moving_in_city, '')) > 0
                                   or strpos(place, nullif(v.move_out_planned_city, '')) > 0
                                   or strpos(place, nullif(v.move_out_confirmed_city, '')) > 0)
                            or v.family_register_domicile ~ :towns or v.last_registered_address ~ :towns
                            or v.movement_note ~ :towns or v.remarks ~ :towns)
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "named",
                        String.class,
                        named.stream().map(WrittenPlace::text).toList())
                .bindArray("cities", String.class, each(AddressLines::city))
                .bindArray("municipalities", String.class, each(address -> {
                    var code = address.municipality();
                    return code == null ? null : code.value();
                }))
                .bindArray(
                        "abroad",
                        String.class,
                        each(address -> address instanceof AddressOutside outside ? outside.foreignAddress() : null))
                .bind("towns", towns())
                .setFetchSize(AT_ONCE)
                .map(ROWS)
                .stream()) {
            return rows.filter(tells).toList();
        }
    }

    private List<String> each(Function<AddressLines, @org.jspecify.annotations.Nullable String> part) {
        return addresses.stream()
                .map(part)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** A pattern of the towns by the part of their names that is written one way: 霞 of 霞ヶ関. */
    private String towns() {
        var names = Stream.concat(
                        inTown().map(address -> PlaceKey.text(address.town())),
                        named.stream().map(WrittenPlace::lot))
                .map(RegisterScan::core)
                .distinct()
                .toList();
        return names.isEmpty() ? "^$" : String.join("|", names);
    }

    private static String core(String town) {
        return KANJI.matcher(town.replaceAll("丁目|大字", "　"))
                .results()
                .map(MatchResult::group)
                .filter(part -> part.length() > 1)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> town.replaceAll("[^\\p{L}]", "."));
    }
}
