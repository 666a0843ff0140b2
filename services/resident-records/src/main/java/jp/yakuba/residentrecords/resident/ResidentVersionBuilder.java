package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A row in the making: begins as another row, or with the items that no row can be without. Each method sets the item of
 * its name.
 */
public final class ResidentVersionBuilder {

    private AddresseeNumber addresseeNumber;
    private int version;
    private HouseholdNumber householdNumber;
    private ResidentKind kind;
    private ResidentState state;
    private MovementEntry movement;
    private Names names;
    private @Nullable Sex sex;
    private RecordedDate birthDate;
    private @Nullable Relationship relationship;
    private @Nullable String householdHeadName;
    private @Nullable Integer displayOrder;
    private Address address;
    private @Nullable RecordedDate residentSince;
    private @Nullable RecordedDate addressSince;
    private @Nullable LocalDate enteredNotificationDate;
    private @Nullable AddressBeforeMovingIn addressBeforeMovingIn;
    private boolean unreportedMoveIn;
    private @Nullable String lastRegisteredAddress;
    private @Nullable PreviousAddress previousAddress;
    private @Nullable FamilyRegister familyRegister;
    private @Nullable ResidentRecordCode residentRecordCode;
    private @Nullable ForeignItems foreign;
    private @Nullable Deletion deletion;
    private @Nullable MoveOutEntry moveOut;
    private @Nullable Affiliations affiliations;
    private boolean adultWard;
    private @Nullable String remarks;
    private @Nullable LocalDate recompiledOn;

    /** Begins with a row; what is not set stays as it is there. */
    ResidentVersionBuilder(ResidentVersion row) {
        addresseeNumber = row.addresseeNumber();
        version = row.version();
        householdNumber = row.householdNumber();
        kind = row.kind();
        state = row.state();
        movement = row.movement();
        names = row.names();
        sex = row.sex();
        birthDate = row.birthDate();
        relationship = row.relationship();
        householdHeadName = row.householdHeadName();
        displayOrder = row.displayOrder();
        address = row.address();
        residentSince = row.residentSince();
        addressSince = row.addressSince();
        enteredNotificationDate = row.enteredNotificationDate();
        addressBeforeMovingIn = row.addressBeforeMovingIn();
        unreportedMoveIn = row.unreportedMoveIn();
        lastRegisteredAddress = row.lastRegisteredAddress();
        previousAddress = row.previousAddress();
        familyRegister = row.familyRegister();
        residentRecordCode = row.residentRecordCode();
        foreign = row.foreign();
        deletion = row.deletion();
        moveOut = row.moveOut();
        affiliations = row.affiliations();
        adultWard = row.adultWard();
        remarks = row.remarks();
        recompiledOn = row.recompiledOn();
    }

    /** Begins the first row of a person with the items that no row can be without; all others are blank. */
    public ResidentVersionBuilder(
            AddresseeNumber addresseeNumber,
            HouseholdNumber householdNumber,
            ResidentKind kind,
            MovementEntry movement,
            Names names,
            RecordedDate birthDate,
            Address address) {
        this.addresseeNumber = addresseeNumber;
        this.version = 1;
        this.householdNumber = householdNumber;
        this.kind = kind;
        this.state = ResidentState.RESIDENT;
        this.movement = movement;
        this.names = names;
        this.birthDate = birthDate;
        this.address = address;
    }

    public ResidentVersionBuilder version(int version) {
        this.version = version;
        return this;
    }

    public ResidentVersionBuilder householdNumber(HouseholdNumber householdNumber) {
        this.householdNumber = householdNumber;
        return this;
    }

    public ResidentVersionBuilder state(ResidentState state) {
        this.state = state;
        return this;
    }

    public ResidentVersionBuilder movement(MovementEntry movement) {
        this.movement = movement;
        return this;
    }

    public ResidentVersionBuilder names(Names names) {
        this.names = names;
        return this;
    }

    public ResidentVersionBuilder sex(@Nullable Sex sex) {
        this.sex = sex;
        return this;
    }

    public ResidentVersionBuilder birthDate(RecordedDate birthDate) {
        this.birthDate = birthDate;
        return this;
    }

    public ResidentVersionBuilder relationship(@Nullable Relationship relationship) {
        this.relationship = relationship;
        return this;
    }

    public ResidentVersionBuilder householdHeadName(@Nullable String householdHeadName) {
        this.householdHeadName = householdHeadName;
        return this;
    }

    public ResidentVersionBuilder displayOrder(@Nullable Integer displayOrder) {
        this.displayOrder = displayOrder;
        return this;
    }

    public ResidentVersionBuilder address(Address address) {
        this.address = address;
        return this;
    }

    public ResidentVersionBuilder residentSince(@Nullable RecordedDate residentSince) {
        this.residentSince = residentSince;
        return this;
    }

    public ResidentVersionBuilder addressSince(@Nullable RecordedDate addressSince) {
        this.addressSince = addressSince;
        return this;
    }

    public ResidentVersionBuilder enteredNotificationDate(@Nullable LocalDate enteredNotificationDate) {
        this.enteredNotificationDate = enteredNotificationDate;
        return this;
    }

    public ResidentVersionBuilder addressBeforeMovingIn(@Nullable AddressBeforeMovingIn addressBeforeMovingIn) {
        this.addressBeforeMovingIn = addressBeforeMovingIn;
        return this;
    }

    public ResidentVersionBuilder unreportedMoveIn(boolean unreportedMoveIn) {
        this.unreportedMoveIn = unreportedMoveIn;
        return this;
    }

    public ResidentVersionBuilder lastRegisteredAddress(@Nullable String lastRegisteredAddress) {
        this.lastRegisteredAddress = lastRegisteredAddress;
        return this;
    }

    public ResidentVersionBuilder previousAddress(@Nullable PreviousAddress previousAddress) {
        this.previousAddress = previousAddress;
        return this;
    }

    public ResidentVersionBuilder familyRegister(@Nullable FamilyRegister familyRegister) {
        this.familyRegister = familyRegister;
        return this;
    }

    public ResidentVersionBuilder residentRecordCode(@Nullable ResidentRecordCode residentRecordCode) {
        this.residentRecordCode = residentRecordCode;
        return this;
    }

    public ResidentVersionBuilder foreign(@Nullable ForeignItems foreign) {
        this.foreign = foreign;
        return this;
    }

    public ResidentVersionBuilder deletion(@Nullable Deletion deletion) {
        this.deletion = deletion;
        return this;
    }

    public ResidentVersionBuilder moveOut(@Nullable MoveOutEntry moveOut) {
        this.moveOut = moveOut;
        return this;
    }

    public ResidentVersionBuilder affiliations(@Nullable Affiliations affiliations) {
        this.affiliations = affiliations;
        return this;
    }

    public ResidentVersionBuilder adultWard(boolean adultWard) {
        this.adultWard = adultWard;
        return this;
    }

    public ResidentVersionBuilder remarks(@Nullable String remarks) {
        this.remarks = remarks;
        return this;
    }

    public ResidentVersionBuilder recompiledOn(@Nullable LocalDate recompiledOn) {
        this.recompiledOn = recompiledOn;
        return this;
    }

    /** The row. */
    public ResidentVersion build() {
        return new ResidentVersion(
                addresseeNumber,
                version,
                householdNumber,
                kind,
                state,
                movement,
                names,
                sex,
                birthDate,
                relationship,
                householdHeadName,
                displayOrder,
                address,
                residentSince,
                addressSince,
                enteredNotificationDate,
                addressBeforeMovingIn,
                unreportedMoveIn,
                lastRegisteredAddress,
                previousAddress,
                familyRegister,
                residentRecordCode,
                foreign,
                deletion,
                moveOut,
                affiliations,
                adultWard,
                remarks,
                recompiledOn);
    }
}
