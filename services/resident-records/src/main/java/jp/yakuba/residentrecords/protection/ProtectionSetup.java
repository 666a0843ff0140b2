package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.access.permission.Staff;
import jp.yakuba.platform.setup.SetupStep;
import jp.yakuba.residentrecords.RecordsPermission;

/** Somebody must answer for 支援措置 before the first person asks for it. */
class ProtectionSetup {

    private final Staff staff;

    ProtectionSetup(Staff staff) {
        this.staff = staff;
    }

    @Produces
    @Singleton
    SetupStep officer() {
        return new SetupStep(
                34,
                "支援措置責任者の登録",
                "支援措置を決定する職員です。権限「支援措置の決定」のある利用者（役割「審査・決裁者」など）を登録します。",
                "/access/accounts",
                work -> staff.hasAnybodyWith(work, RecordsPermission.PROTECTION_MANAGE));
    }
}
