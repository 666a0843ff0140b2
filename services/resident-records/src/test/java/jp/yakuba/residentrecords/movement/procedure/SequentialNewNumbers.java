package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;

/** New numbers for tests: 9001, 9002, … whatever they number. */
public final class SequentialNewNumbers implements NewNumbers {

    private int last = 9000;

    @Override
    public AddresseeNumber addresseeNumber() {
        return new AddresseeNumber(Integer.toString(++last));
    }

    @Override
    public HouseholdNumber householdNumber() {
        return new HouseholdNumber(Integer.toString(++last));
    }

    @Override
    public ResidentRecordCode residentRecordCode() {
        return ResidentRecordCode.ofBody("%010d".formatted(++last));
    }
}
