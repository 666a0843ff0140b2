package jp.yakuba.platform.setup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.permission.Staff;

/** Who has to be there: enough people, so that nobody decides on what they entered and nobody is alone with a right. */
class StaffSteps {

    private static final String ACCOUNTS = "/access/accounts";

    private final Staff staff;

    StaffSteps(Staff staff) {
        this.staff = staff;
    }

    @Produces
    @Singleton
    SetupStep secondAdministrator() {
        return new SetupStep(
                10,
                "二人目のシステム管理者",
                "自分の権限の変更や、認証アプリをなくしたときの再登録は、もう一人の管理者が行います。",
                ACCOUNTS,
                work -> staff.count(work, Role.ADMINISTRATOR) > 1);
    }

    @Produces
    @Singleton
    SetupStep clerk() {
        return new SetupStep(
                11, "窓口の職員の登録", "所属（課名）と場所を入れ、役割「職員（入力）」で登録します。", ACCOUNTS, work -> staff.count(work, Role.CLERK) > 0);
    }

    @Produces
    @Singleton
    SetupStep approver() {
        return new SetupStep(
                12,
                "決裁する職員の登録",
                "入力した職員とは別の職員が決裁します。役割「審査・決裁者」で登録します。",
                ACCOUNTS,
                work -> staff.count(work, Role.APPROVER) > 0);
    }

    @Produces
    @Singleton
    SetupStep auditor() {
        return new SetupStep(
                13, "監査する職員の登録", "操作の記録を調べる職員を、役割「監査者」で登録します。", ACCOUNTS, work -> staff.count(work, Role.AUDITOR) > 0);
    }
}
