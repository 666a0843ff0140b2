package jp.yakuba.childallowance.ageing;

import java.time.Month;
import java.util.Optional;
import jp.yakuba.childallowance.calculation.AmountReason;
import jp.yakuba.childallowance.calculation.ChildAmount;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.foundation.code.Coded;

/** Which age a child has reached, so that less is due from the month after. */
public enum AgeCause implements Coded {
    THREE("three", "3歳到達", "3歳到達（第6条第1項）"),
    EIGHTEEN("eighteen", "18歳の年度末", "18歳の年度末（第3条第1項）"),
    TWENTY_TWO("twenty-two", "22歳の年度末", "22歳の年度末（第6条第1項）");

    private final String code;
    private final String japanese;
    private final String told;

    AgeCause(String code, String japanese, String told) {
        this.code = code;
        this.japanese = japanese;
        this.told = told;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }

    /** The words on a notice, with the article. */
    public String told() {
        return told;
    }

    /** What a child has reached from one month to the next; nothing where it counted in neither way. */
    static Optional<AgeCause> between(ChildAmount before, ChildAmount after) {
        var was = before.stage();
        var is = after.stage();
        if (was == AgeStage.UNDER_THREE && is == AgeStage.ELEMENTARY) {
            return only(before.amount().amount() > 0, THREE);
        }
        if (was.isChild() && !is.isChild()) {
            return only(before.amount().amount() > 0, EIGHTEEN);
        }
        return only(
                was == AgeStage.COUNTED && is == AgeStage.PAST && before.reason() == AmountReason.COUNTED_ONLY,
                TWENTY_TWO);
    }

    /** What a child has reached with whose month the allowance ends: after it, nobody counts. */
    static Optional<AgeCause> atTheEnd(ChildAmount last, Month month) {
        return only(last.stage() == AgeStage.SENIOR && last.amount().amount() > 0 && month == Month.MARCH, EIGHTEEN);
    }

    private static Optional<AgeCause> only(boolean reached, AgeCause cause) {
        return reached ? Optional.of(cause) : Optional.empty();
    }
}
