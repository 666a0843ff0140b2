package jp.yakuba.residentrecords.movement.moveout;

import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentRecord;

/** The rules on 転入通知 (法第9条第1項). */
final class MoveInNoticeRules {

    /** 国内転出, and those whom the office had deleted because they were not there any more. */
    private static final Set<MovementReason> COMPLETED =
            EnumSet.of(MovementReason.MOVE_OUT_DOMESTIC, MovementReason.EX_OFFICIO_DELETION);

    private MoveInNoticeRules() {}

    /** 転入通知 comes from the office of another municipality; who has left does not bring it. */
    @Requirement("001/4.1.3.1.1")
    static Findings notOneWhoLeft(MoveInNotice notice) {
        var notifier = notice.header().notifier();
        return Found.when(
                notifier != null && !notifier.capacity().isRepresentative(),
                () -> Finding.error(
                        RecordsError.NOTIFIER_HAS_LEFT,
                        NotifierRules.CAPACITY,
                        "転入通知は転入地の市区町村から届くもので、転出した人は届出人になりません。",
                        "届出人を「（なし）」にしてください。"));
    }

    static Findings check(MoveInNotice notice, Situation situation) {
        return Found.inEach("movers", notice.movers().size(), i -> {
            var mover = notice.movers().get(i);
            return hasMovedOut(mover, situation).and(notConfirmedYet(mover, situation));
        });
    }

    @Requirement("001/4.1.3.1.1")
    private static Findings hasMovedOut(AddresseeNumber mover, Situation situation) {
        return Found.when(
                situation
                        .register()
                        .record(mover)
                        .filter(record -> isOnTheWay(record, situation))
                        .isEmpty(),
                () -> Finding.error(
                        RecordsError.NOTICE_WITHOUT_MOVE_OUT,
                        "",
                        "国内転出も職権消除もされていない人です。",
                        "異動者を確かめてください。転出していない人が他の市区町村に転入したときは、職権で転出を記録してから受理します。"));
    }

    /** Whatever was registered since the 転出 was notified: a plan stays until it is carried out or taken back. */
    private static boolean isOnTheWay(ResidentRecord record, Situation situation) {
        return LeavingMovement.of(record, situation.register())
                .filter(leaving -> COMPLETED.contains(leaving.entry().reason()))
                .isPresent();
    }

    /** A notice that came again replaces the first, which a clerk should see (4.1.3.1.2). */
    @Requirement({"001/4.1.3.1.1", "001/4.1.3.1.2"})
    private static Findings notConfirmedYet(AddresseeNumber mover, Situation situation) {
        return Found.when(
                situation
                        .register()
                        .record(mover)
                        .map(record -> record.row().moveOut())
                        .map(moveOut -> moveOut.noticeDate())
                        .isPresent(),
                () -> Finding.alert(
                        RecordsAlert.NOTICE_ALREADY_RECEIVED,
                        "",
                        "既に転入通知を受理しています。",
                        "前の通知の内容を今回の内容に改めます。どちらが正しいかを確かめてください。"));
    }
}
