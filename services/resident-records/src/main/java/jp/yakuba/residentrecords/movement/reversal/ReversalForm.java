package jp.yakuba.residentrecords.movement.reversal;

import java.util.Map;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/** What the form of a 取消し asks: for whom the movement is taken back. */
final class ReversalForm implements AskedParts {

    @Override
    public String template() {
        return "movement/reversal/form";
    }

    @Override
    public boolean notifier() {
        return false;
    }

    @Override
    public String dateLabel() {
        return "取消しの異動日";
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public boolean thoseWhoLeft() {
        return true;
    }

    @Override
    public String moversCaption() {
        return "取り消す異動の異動者";
    }

    @Override
    public String tick() {
        return "取り消す";
    }

    /** Which movement it is was chosen before; what is wrong with it is seen at its people. */
    @Override
    public Map<String, String> controls() {
        return Map.of("movement", "movers[0]");
    }
}
