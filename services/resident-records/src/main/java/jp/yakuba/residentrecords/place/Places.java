package jp.yakuba.residentrecords.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of places, and what follows from it for what was typed: nothing that was typed is replaced by another place.
 *
 * @param own the municipality
 * @param towns its 町字
 * @param postalCodes those of places elsewhere
 */
@Requirement({"001/1.3.2", "001/1.3.3", "001/1.1.17"})
public record Places(OwnTown own, TownAreas towns, PostalCodes postalCodes) {

    /** Knows no postal codes of places elsewhere. */
    public Places(OwnTown own, TownAreas towns) {
        this(own, towns, PostalCodes.NONE);
    }

    /** An address here with what its parts imply on the day: 町字 as the list writes it, its code, 郵便番号, 番地枝番数値. */
    public Address completed(Address typed, LocalDate day) {
        var town = townOf(typed, day);
        var block = BlockNumbers.written(typed.block());
        return new Address(
                typed.municipality(),
                code(typed, town),
                typed.wardCode(),
                typed.prefecture(),
                typed.city(),
                town.map(TownArea::name).orElse(typed.town()),
                block,
                typed.blockNumbers() == null ? BlockNumbers.of(block) : typed.blockNumbers(),
                typed.buildingCode(),
                typed.buildingNote(),
                typed.buildingReading(),
                postalCode(typed, town));
    }

    private static @Nullable TownAreaCode code(Address typed, Optional<TownArea> town) {
        return typed.townCode() == null ? town.map(TownArea::code).orElse(null) : typed.townCode();
    }

    private static @Nullable PostalCode postalCode(Address typed, Optional<TownArea> town) {
        return typed.postalCode() == null ? town.map(TownArea::postalCode).orElse(null) : typed.postalCode();
    }

    /** The one 町字 that is meant; of several of the same name the code tells which. */
    Optional<TownArea> townOf(Address address, LocalDate day) {
        var valid = validTowns(address, day);
        var code = address.townCode();
        var meant = valid.size() > 1 && code != null
                ? valid.stream().filter(town -> code.equals(town.code())).toList()
                : valid;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private List<TownArea> validTowns(Address address, LocalDate day) {
        return towns.named(address.town()).stream()
                .filter(town -> town.isValidOn(day))
                .toList();
    }

    /** 郵便番号 of a place elsewhere: the one given, or the only one that its 町 has on the day. */
    public @Nullable PostalCode postalCodeElsewhere(AddressLines typed, LocalDate day) {
        var known = postalCodesElsewhere(typed, day);
        return typed.postalCode() == null && known.size() == 1 ? known.getFirst() : typed.postalCode();
    }

    /** Those that the 町 of a place elsewhere has on the day; none if nobody knows. */
    List<PostalCode> postalCodesElsewhere(AddressLines typed, LocalDate day) {
        var place = codeElsewhere(typed.municipality(), typed.prefecture(), typed.city());
        var town = typed.town();
        return place == null || town == null || own.has(place) ? List.of() : postalCodes.of(place, town, day);
    }

    /** The code of a place elsewhere of which only the names are given; null if they are no municipality's, or of several. */
    public @Nullable MunicipalityCode codeElsewhere(
            @Nullable MunicipalityCode given, @Nullable String prefecture, @Nullable String city) {
        if (given != null || city == null) {
            return given;
        }
        if (own.isNamed(prefecture, city)) {
            return own.code();
        }
        var named = Municipalities.named(prefecture, city);
        return named.size() == 1 ? named.getFirst() : null;
    }
}
