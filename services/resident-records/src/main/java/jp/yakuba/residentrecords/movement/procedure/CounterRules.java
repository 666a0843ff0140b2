package jp.yakuba.residentrecords.movement.procedure;

import java.util.EnumSet;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/** The rules on who brings a movement to the counter. */
public final class CounterRules {

    private CounterRules() {}

    /** A 届出 of 法第4章: somebody came, and it was made sure who. */
    public static Findings ofNotification(NotificationHeader header) {
        return identityChecked(header).and(representativeNamed(header)).and(acceptanceToBeTold(header));
    }

    /** 法第27条第2項: the office asks to see who is there. */
    @Requirement("001/4.1.0.1")
    private static Findings identityChecked(NotificationHeader header) {
        return Found.when(
                broughtToTheCounter(header) && header.identityCheck() == null,
                () -> Finding.alert(
                        RecordsAlert.IDENTITY_NOT_CHECKED,
                        "header.identityCheck",
                        "届出人の本人確認が記録されていません。",
                        "確認した書類を選んでください。確認できなかったときは理由を入力して続けられます。"));
    }

    /** 法第27条第3項: one who acts for others says for whom. */
    @Requirement("001/4.1.0.3")
    private static Findings representativeNamed(NotificationHeader header) {
        var notifier = header.notifier();
        return Found.when(
                notifier != null && notifier.capacity().isRepresentative() && notifier.name() == null,
                () -> Finding.alert(
                        RecordsAlert.REPRESENTATIVE_NOT_NAMED,
                        "header.notifier.name",
                        "代理人の氏名が空欄です。",
                        "代理人の氏名を入力し、代理権を示す書類を確かめてください。"));
    }

    /** Another than a mover came: whoever is concerned has to be told (住民異動届受理通知, which is not made here yet). */
    @Requirement("001/4.1.0.3")
    private static Findings acceptanceToBeTold(NotificationHeader header) {
        var notifier = header.notifier();
        return Found.when(
                broughtToTheCounter(header)
                        && notifier != null
                        && notifier.capacity().isRepresentative(),
                () -> Finding.info(
                        RecordsInfo.ACCEPTANCE_NOTICE_POSSIBLE,
                        "header.notifier",
                        "届出人が異動者と異なります。",
                        "届出人の本人確認と、代わって届け出る資格を確かめてください。"));
    }

    private static boolean broughtToTheCounter(NotificationHeader header) {
        return EnumSet.of(NotificationBasis.NOTIFICATION, NotificationBasis.PROPOSAL)
                .contains(header.basis());
    }
}
