package jp.yakuba.residentrecords.certificate.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** One row of the register as the entries of a certificate. */
final class PersonEntries {

    private PersonEntries() {}

    /**
     * The entries.
     *
     * @param versions up to the row that is shown, for what later rows do not repeat
     * @param individualNumber null unless it is to be printed
     */
    static CertifiedPerson of(
            ResidentVersion row,
            List<ResidentVersion> versions,
            Choices choices,
            @Nullable IndividualNumber individualNumber) {
        var relationship = row.relationship();
        var sex = row.sex();
        return new CertifiedPerson(
                name(row.names().full(), row.names().reading()),
                row.birthDate(),
                sex == null ? "" : CodeList.load("sex").name(sex.code()),
                relationship == null ? "" : relationship.text(),
                addressSince(row),
                row.enteredNotificationDate(),
                addressBeforeMovingIn(row),
                individualNumber,
                row.residentRecordCode(),
                items(row, versions),
                remarks(row, choices));
    }

    static CertifiedAddress address(Address address) {
        var place = Stream.of(address.prefecture(), address.city(), address.town(), address.block())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return new CertifiedAddress(place, Objects.requireNonNullElse(address.buildingNote(), ""));
    }

    /** Empty for a household without a head (1.1.10). */
    @Requirement("001/1.1.10")
    static String householdHead(ResidentVersion row) {
        var relationship = row.relationship();
        var isHead = relationship != null && relationship.isHead();
        return isHead ? text(row.names().full()) : text(row.householdHeadName());
    }

    /** 備考, line by line; those of special reasons only if these are asked for (1.1.4, 1.1.14). */
    @Requirement({"001/1.1.4", "001/1.1.14"})
    static List<String> remarks(ResidentVersion row, Choices choices) {
        return Stream.ofNullable(choices.remarks() ? row.remarks() : null)
                .flatMap(String::lines)
                .filter(line -> choices.specialReasons() || !SpecialReasons.isToldBy(line))
                .toList();
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Blank for one who never moved inside the municipality: the day is then that of becoming a resident. */
    @Requirement("001/1.1.1")
    private static @Nullable RecordedDate addressSince(ResidentVersion row) {
        var since = row.addressSince();
        var resident = row.residentFrom();
        var neverMoved = row.previousAddress() == null
                && (since == null || resident == null || since.value().equals(resident.value()));
        return neverMoved ? null : since;
    }

    @Requirement("001/4.1.1.4")
    private static String addressBeforeMovingIn(ResidentVersion row) {
        var before = row.addressBeforeMovingIn();
        if (before == null) {
            return "";
        }
        return row.unreportedMoveIn() ? before.text() + "（未届）" : before.text();
    }

    private static KindItems items(ResidentVersion row, List<ResidentVersion> versions) {
        var foreign = row.foreign();
        return foreign == null ? japanese(row) : foreign(row, foreign, versions);
    }

    private static KindItems.Japanese japanese(ResidentVersion row) {
        var register = Objects.requireNonNullElse(row.familyRegister(), FamilyRegister.UNKNOWN);
        return new KindItems.Japanese(
                name(row.names().formerSurname(), row.names().formerSurnameReading()),
                row.residentSince(),
                register.domicile(),
                register.head());
    }

    private static KindItems.Foreign foreign(ResidentVersion row, ForeignItems items, List<ResidentVersion> versions) {
        var card = items.cardNumber();
        return new KindItems.Foreign(
                name(row.names().commonName(), row.names().commonNameReading()),
                items.since(),
                text(items.nationalityName()),
                residentClass(items),
                residenceStatus(items),
                period(items),
                items.residenceExpiry(),
                card == null ? "" : card.value(),
                commonNameHistory(versions));
    }

    static String residentClass(ForeignItems items) {
        return CodeList.load("foreign-resident-class")
                .name(items.residentClass().code());
    }

    static String residenceStatus(ForeignItems items) {
        var status = items.residenceStatus();
        return status == null ? "" : status.japanese();
    }

    /** 在留期間, else 上陸期間 or 仮滞在期間. */
    static String period(ForeignItems items) {
        var period = part(items.periodYears(), "年") + part(items.periodMonths(), "月") + part(items.periodDays(), "日");
        return period.isEmpty() ? text(items.permittedPeriod()) : period;
    }

    private static String part(@Nullable Integer number, String unit) {
        return number == null || number == 0 ? "" : number + unit;
    }

    /** When and where a common name was entered and deleted, once each, oldest first. */
    private static List<String> commonNameHistory(List<ResidentVersion> versions) {
        var lines = new ArrayList<String>();
        for (var row : versions) {
            var items = row.foreign();
            if (items != null && items.commonNameEnteredOn() != null) {
                lines.add(Dates.wareki(items.commonNameEnteredOn()) + "\u3000"
                        + text(row.names().commonName()) + "\u3000記載" + city(items.commonNameEnteredCity()));
            }
            if (items != null && items.commonNameDeletedOn() != null) {
                lines.add(Dates.wareki(items.commonNameDeletedOn()) + "\u3000削除" + city(items.commonNameDeletedCity()));
            }
        }
        return lines.stream().distinct().toList();
    }

    private static String city(@Nullable String city) {
        return city == null ? "" : "（" + city + "）";
    }

    private static CertifiedName name(@Nullable String name, @Nullable Kana reading) {
        return name == null ? CertifiedName.NONE : new CertifiedName(name, reading == null ? "" : reading.value());
    }
}
