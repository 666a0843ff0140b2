package jp.yakuba.residentrecords.intake;

import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.place.ElsewhereRules;
import jp.yakuba.residentrecords.place.HomeRules;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.place.WrittenPlaceRules;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The places of a line: the same rules as of a movement, but for what only former times know. */
final class LinePlaces {

    private LinePlaces() {}

    static Findings check(ResidentVersion version, Places places) {
        var since = version.addressSince();
        var day = (since == null ? version.movement().date() : since).value().clampedToCalendar();
        var moveOut = version.moveOut();
        return HomeRules.ofRecord(version.address(), day, places)
                .at("address")
                .and(elsewhere("addressBeforeMovingIn", version.addressBeforeMovingIn(), places))
                .and(WrittenPlaceRules.ofRecord(version.familyRegister(), places.own())
                        .at("familyRegister"))
                .and(WrittenPlaceRules.ofText(version.lastRegisteredAddress(), places.own(), "lastRegisteredAddress"))
                .and(elsewhere("moveOut.planned", moveOut == null ? null : moveOut.planned(), places))
                .and(elsewhere("moveOut.confirmed", moveOut == null ? null : moveOut.confirmed(), places));
    }

    private static Findings elsewhere(String path, @Nullable AddressLines address, Places places) {
        return address == null
                ? Findings.none()
                : ElsewhereRules.ofRecord(address, places.own()).at(path);
    }
}
