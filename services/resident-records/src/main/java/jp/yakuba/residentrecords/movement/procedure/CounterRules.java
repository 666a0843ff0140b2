package jp.yakuba.residentrecords.movement.procedure;

import java.util.EnumSet;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/** The rules on what a movement rests on and on who brings it to the counter. */
public final class CounterRules {

    private CounterRules() {}

    /** A 届出 of 法第4章: somebody came, and it was made sure who. */
    public static Findings ofNotification(NotificationHeader header) {
        return basisKnownToMovements(header)
                .and(identityChecked(header))
                .and(representativeNamed(header))
                .and(acceptanceToBeTold(header));
    }

    /** 戸籍の届出 or 通知: who brought it is the concern of the family register. */
    public static Findings ofFamilyRegister(NotificationHeader header) {
        return basisKnownToMovements(header);
    }

    /** 請求 is for the former surname only (1.2.1). */
    @Requirement("001/1.2.1")
    private static Findings basisKnownToMovements(NotificationHeader header) {
        return Found.when(
                header.basis() == NotificationBasis.REQUEST,
                () -> Finding.error(
                        "basis-not-for-movement", "header.basis", "この異動は請求によることができません。", "届出、職権、申出又は通知から選んでください。"));
    }

    /** 法第27条第2項: the office asks to see who is there. */
    @Requirement("001/4.1.0.1")
    private static Findings identityChecked(NotificationHeader header) {
        return Found.when(
                broughtToTheCounter(header) && header.identityCheck() == null,
                () -> Finding.alert(
                        "identity-not-checked",
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
                        "representative-not-named",
                        "header.notifier.name",
                        "代理人の氏名が空欄です。",
                        "代理人の氏名を入力し、代理権を示す書類を確かめてください。"));
    }

    /** 住民異動届受理通知 is at hand when another than a mover came. */
    @Requirement("001/4.1.0.3")
    private static Findings acceptanceToBeTold(NotificationHeader header) {
        var notifier = header.notifier();
        return Found.when(
                broughtToTheCounter(header)
                        && notifier != null
                        && notifier.capacity().isRepresentative(),
                () -> Finding.info(
                        "acceptance-notice-possible", "header.notifier", "届出人が異動者と異なります。", "住民異動届受理通知を出力できます。"));
    }

    private static boolean broughtToTheCounter(NotificationHeader header) {
        return EnumSet.of(NotificationBasis.NOTIFICATION, NotificationBasis.PROPOSAL)
                .contains(header.basis());
    }
}
