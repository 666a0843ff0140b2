package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;

/** Where new numbers come from: at registration the sequences and the stock of codes, for a preview {@link PreviewNumbers}. */
@Requirement({"001/1.1.13", "001/4.3.1"})
public interface NewNumbers {

    /** A 宛名番号 that nobody has. */
    AddresseeNumber addresseeNumber();

    /** A 世帯番号 that no household has. */
    HouseholdNumber householdNumber();

    /** A 住民票コード of the stock, taken at random. */
    ResidentRecordCode residentRecordCode();
}
