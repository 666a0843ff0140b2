package jp.yakuba.residentrecords.search;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.Names;
import org.jspecify.annotations.Nullable;

/** Those items of a record by which a clerk tells one hit from another; named as in the record. */
record FoundPerson(
        @Open AddresseeNumber addresseeNumber,
        @Open int version,
        @Whereabouts HouseholdNumber householdNumber,
        @Open ResidentKind kind,
        @Open ResidentState state,
        Names names,
        @Open @Nullable Sex sex,
        @Open RecordedDate birthDate,
        @Open @Nullable Relationship relationship,
        @Whereabouts Address address,
        @Nullable Deletion deletion) {

    static final RecordShape<FoundPerson> SHAPE = new RecordShape<>(FoundPerson.class, new Values());

    static final TableShape<FoundPerson> ROWS = new TableShape<>(SHAPE, "resident_records.resident_version");

    @Override
    public String toString() {
        return "FoundPerson[" + addresseeNumber + "]";
    }
}
