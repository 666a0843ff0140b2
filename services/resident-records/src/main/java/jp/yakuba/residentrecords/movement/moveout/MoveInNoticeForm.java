package jp.yakuba.residentrecords.movement.moveout;

import java.util.List;
import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Offer;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** What the form of a 転入通知 asks: who has arrived, and where. */
final class MoveInNoticeForm implements AskedParts {

    @Override
    public String template() {
        return "movement/moveout/notice";
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                Offer.onPerson(40).when(MoveInNoticeForm::isLeaving),
                Offer.onHousehold(40).when(MoveInNoticeForm::isLeaving));
    }

    @Override
    public boolean notifier() {
        return false;
    }

    @Override
    public String dateLabel() {
        return "転出年月日（確定）";
    }

    @Override
    public String notificationLabel() {
        return "転入通知年月日";
    }

    @Override
    public boolean thoseWhoLeft() {
        return true;
    }

    @Override
    public Map<String, String> controls() {
        return Map.of("confirmedDestination", "confirmedDestination.city");
    }

    private static boolean isLeaving(ResidentVersion row) {
        return row.moveOut() != null;
    }
}
