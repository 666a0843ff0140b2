package jp.yakuba.residentrecords.resident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.text.Widths;
import org.jspecify.annotations.Nullable;

/** What every address of a record has: where it is, and how it reads. */
public sealed interface AddressLines permits Address, PreviousAddress, AddressOutside, ConfirmedDestination {

    /** 市区町村コード. */
    @Nullable
    MunicipalityCode municipality();

    /** 町字コード. */
    @Nullable
    TownAreaCode townCode();

    /** 都道府県. */
    @Nullable
    String prefecture();

    /** 市区郡町村名. */
    @Nullable
    String city();

    /** 町字. */
    @Nullable
    String town();

    /** 番地号表記. */
    @Nullable
    String block();

    /** 方書. */
    @Nullable
    String buildingNote();

    /** 郵便番号. */
    @Nullable
    PostalCode postalCode();

    /** The address in one line as a certificate prints it, the building note after a space. */
    default String text() {
        var place = Stream.of(prefecture(), city(), town(), block())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return Stream.of(place, Objects.requireNonNullElse(buildingNote(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** Whether the other stands on the same lot: all but the building note is the same. */
    default boolean isOnSameLotAs(AddressLines other) {
        return Objects.equals(municipality(), other.municipality())
                && Objects.equals(prefecture(), other.prefecture())
                && Objects.equals(city(), other.city())
                && Objects.equals(town(), other.town())
                && Objects.equals(written(block()), written(other.block()));
    }

    /** 番地 as the standard writes it; registers of former days have half-width digits too. */
    private static @Nullable String written(@Nullable String block) {
        return block == null ? null : Widths.fullAscii(block);
    }

    /** Whether the other is the same dwelling: the same lot and the same building note. */
    default boolean isSameDwellingAs(AddressLines other) {
        return isOnSameLotAs(other) && Objects.equals(buildingNote(), other.buildingNote());
    }
}
