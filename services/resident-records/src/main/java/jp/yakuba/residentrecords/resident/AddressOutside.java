package jp.yakuba.residentrecords.resident;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address outside the municipality, which may be abroad. */
public sealed interface AddressOutside extends AddressLines permits AddressBeforeMovingIn, PlannedDestination {

    /** 国名コード. */
    @Nullable
    CountryCode countryCode();

    /** 国名等. */
    @Nullable
    String countryName();

    /** 国外住所. */
    @Nullable
    String foreignAddress();

    /** Whether it is abroad. */
    default boolean isAbroad() {
        return countryCode() != null || countryName() != null || foreignAddress() != null;
    }

    /** Whether it names a place in Japan, the municipality at least. */
    default boolean isInJapan() {
        return municipality() != null || city() != null || town() != null;
    }

    @Override
    default String text() {
        var abroad = Stream.of(countryName(), foreignAddress())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
        return abroad.isEmpty() ? AddressLines.super.text() : abroad;
    }
}
