package jp.yakuba.residentrecords.movement;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.NewNumbers;
import jp.yakuba.residentrecords.resident.Numbering;

/** Numbers of the sequences and codes of the stock, taken in the transaction that registers. */
record RealNumbers(UnitOfWork work, Numbering numbering) implements NewNumbers {

    @Override
    public AddresseeNumber addresseeNumber() {
        return numbering.nextAddressee(work);
    }

    @Override
    public HouseholdNumber householdNumber() {
        return numbering.nextHousehold(work);
    }

    @Override
    public ResidentRecordCode residentRecordCode() {
        return numbering
                .takeResidentRecordCode(work)
                .orElseThrow(() -> new Refusal(
                        ProblemType.CONFLICT,
                        Finding.error(
                                RecordsError.RESIDENT_RECORD_CODE_STOCK_EMPTY,
                                "",
                                "新しく付ける住民票コードの在庫がありません。",
                                "システム管理者に、住民票コードの補充を依頼してください。")));
    }
}
