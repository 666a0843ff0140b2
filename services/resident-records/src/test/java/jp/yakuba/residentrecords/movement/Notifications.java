package jp.yakuba.residentrecords.movement;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.birth.Newborn;
import jp.yakuba.residentrecords.movement.death.Death;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdSplit;
import jp.yakuba.residentrecords.movement.movein.MoveInAbroad;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.moveout.MoveInNotice;
import jp.yakuba.residentrecords.movement.moveout.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.CountryCode;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.PlannedDestination;
import org.jspecify.annotations.Nullable;

/** Notifications without a fault, for tests that then put one in. */
public final class Notifications {

    /** 大阪市. */
    public static final MunicipalityCode OSAKA = new MunicipalityCode("271004");

    /** A family register. */
    public static final FamilyRegister REGISTER = new FamilyRegister("大阪府大阪市梅町1番地", null, null, null, null, "茶谷　六郎");

    private Notifications() {}

    /** 茶谷六郎 moves in from 大阪市 into a household of his own. */
    public static MoveInDomestic moveIn(NotificationHeader header, Newcomer... newcomers) {
        return moveIn(header, Destination.found(Persons.address("竹町", "3番地")), newcomers);
    }

    /** Somebody moves in from 大阪市. */
    public static MoveInDomestic moveIn(NotificationHeader header, Destination destination, Newcomer... newcomers) {
        return new MoveInDomestic(header, destination, fromOsaka(), false, null, false, true, List.of(newcomers));
    }

    /** Somebody moves in from abroad. */
    public static MoveInAbroad moveInAbroad(NotificationHeader header, Newcomer... newcomers) {
        return new MoveInAbroad(
                header, Destination.found(Persons.address("竹町", "3番地")), fromAbroad(), List.of(newcomers));
    }

    /** 大阪府大阪市梅町１番地. */
    public static AddressBeforeMovingIn fromOsaka() {
        return new AddressBeforeMovingIn(OSAKA, null, "大阪府", "大阪市", "梅町", "１番地", null, null, null, null, null, null);
    }

    /** France. */
    public static AddressBeforeMovingIn fromAbroad() {
        return new AddressBeforeMovingIn(
                null, null, null, null, null, null, null, null, new CountryCode("250"), "フランス", "Paris", null);
    }

    /** 茶谷六郎, 世帯主. */
    public static Newcomer newcomer() {
        return newcomer("茶谷", "六郎", "世帯主", null, null, null);
    }

    /** A Japanese man born on 11 November 1975; if he was never here and no code is given, he brings one along. */
    public static Newcomer newcomer(
            String surname,
            String givenName,
            String relationship,
            @Nullable String formerNumber,
            @Nullable ResidentRecordCode code,
            @Nullable IndividualNumber number) {
        return new Newcomer(
                formerNumber == null ? null : Counter.person(formerNumber),
                ResidentKind.JAPANESE,
                Names.japanese(surname, givenName, null),
                Sex.MALE,
                Persons.date("1975-11-11"),
                Relationship.parse(relationship),
                REGISTER,
                code == null && formerNumber == null ? codeOf(surname + givenName) : code,
                number,
                null);
    }

    /** The 住民票コード that somebody of the name brings along. */
    public static ResidentRecordCode codeOf(String name) {
        return ResidentRecordCode.ofBody("%010d".formatted(1_000_000_000 + Math.floorMod(name.hashCode(), 1_000_000)));
    }

    /** A foreign woman born on 9 September 2001, 世帯主. */
    public static Newcomer foreigner(@Nullable ForeignItems items) {
        return new Newcomer(
                null,
                ResidentKind.FOREIGN,
                Names.foreign("LI MING", null, null),
                Sex.FEMALE,
                Persons.date("2001-09-09"),
                Relationship.HEAD,
                null,
                codeOf("LI MING"),
                null,
                items);
    }

    /** People of the town move to another lot into a household of their own. */
    public static AddressChange addressChange(NotificationHeader header, Mover... movers) {
        return new AddressChange(header, Destination.found(Persons.address("竹町", "3番地")), List.of(movers));
    }

    /** People of the town join another household. */
    public static AddressChange addressChange(NotificationHeader header, String household, Mover... movers) {
        return new AddressChange(header, Destination.join(new HouseholdNumber(household)), List.of(movers));
    }

    /** A mover whose relationship is given. */
    public static Mover mover(String number, String relationship) {
        return new Mover(Counter.person(number), Relationship.parse(relationship));
    }

    /** A mover whose relationship stays. */
    public static Mover mover(String number) {
        return new Mover(Counter.person(number), null);
    }

    /** People of the town leave for 大阪市. */
    public static MoveOutDomestic moveOut(NotificationHeader header, String... movers) {
        return new MoveOutDomestic(
                header, Stream.of(movers).map(Counter::person).toList(), toOsaka(), false);
    }

    /** People of the town leave for France. */
    public static MoveOutAbroad moveOutAbroad(NotificationHeader header, String... movers) {
        return new MoveOutAbroad(header, Stream.of(movers).map(Counter::person).toList(), toFrance());
    }

    /** 大阪市, no more. */
    public static PlannedDestination toOsaka() {
        return new PlannedDestination(OSAKA, null, "大阪府", "大阪市", null, null, null, null, null, null, null);
    }

    /** France. */
    public static PlannedDestination toFrance() {
        return new PlannedDestination(
                null, null, null, null, null, null, null, null, new CountryCode("250"), "フランス", null);
    }

    /** 大阪市 says that people have arrived. */
    public static MoveInNotice moveInNotice(NotificationHeader header, String... movers) {
        return new MoveInNotice(
                header,
                Stream.of(movers).map(Counter::person).toList(),
                new ConfirmedDestination(OSAKA, null, "大阪府", "大阪市", "梅町", "２番地", null, null));
    }

    /** A girl is born into household 100. */
    public static Birth birth(NotificationHeader header) {
        return birth(header, newborn("1"));
    }

    /** Children are born into household 100. */
    public static Birth birth(NotificationHeader header, Newborn... newborns) {
        return new Birth(header, Destination.join(new HouseholdNumber("100")), List.of(newborns));
    }

    /** A Japanese girl, 子, whose 戸籍の表示 is that of the parent. */
    public static Newborn newborn(@Nullable String parent) {
        return new Newborn(
                ResidentKind.JAPANESE,
                Names.japanese("青木", "さくら", null),
                Sex.FEMALE,
                Relationship.parse("子"),
                parent == null ? null : Counter.person(parent),
                null,
                null);
    }

    /** Somebody of the town dies. */
    public static Death death(NotificationHeader header, String deceased) {
        return new Death(header, Counter.person(deceased));
    }

    /** People of the town found a household at the same address. */
    public static HouseholdSplit split(NotificationHeader header, String household, Mover... movers) {
        return new HouseholdSplit(header, new HouseholdNumber(household), List.of(movers));
    }
}
