package jp.yakuba.residentrecords.movement.moveout;

import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/** What the form of a 転入通知 asks: who has arrived, and where. */
final class MoveInNoticeForm implements AskedParts {

    @Override
    public String template() {
        return "movement/moveout/notice";
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
}
