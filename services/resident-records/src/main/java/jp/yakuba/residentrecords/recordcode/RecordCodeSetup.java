package jp.yakuba.residentrecords.recordcode;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.setup.SetupStep;
import jp.yakuba.residentrecords.resident.Numbering;

/** Without 住民票コード no newborn and nobody from abroad can be registered. */
class RecordCodeSetup {

    private final Numbering numbering;

    RecordCodeSetup(Numbering numbering) {
        this.numbering = numbering;
    }

    @Produces
    @Singleton
    SetupStep stock() {
        return new SetupStep(
                33,
                "住民票コードの補充",
                "出生や国外からの転入で付ける未使用の住民票コードを、ファイルで補充します。",
                "/resident-records/record-codes",
                work -> numbering.stocked(work) > 0);
    }
}
