package jp.yakuba.childallowance.ageing;

import java.util.Optional;
import jp.yakuba.childallowance.calculation.AmountReason;
import jp.yakuba.childallowance.calculation.ChildAmount;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.foundation.code.Coded;

/** Which age a child has reached, so that less is due from the month after. */
public enum AgeCause implements Coded {
    THREE("three", "3歳到達", "3歳に達した月の翌月から、3歳以上の児童の額となるため（児童手当法第6条第1項）"),
    EIGHTEEN("eighteen", "18歳の年度末", "18歳に達する日以後の最初の3月31日を過ぎたため（児童手当法第3条第1項）"),
    TWENTY_TWO("twenty-two", "22歳の年度末", "22歳に達する日以後の最初の3月31日を過ぎ、第三子以降の数に入らなくなったため（児童手当法第6条第1項）");

    private final String code;
    private final String japanese;
    private final String sentence;

    AgeCause(String code, String japanese, String sentence) {
        this.code = code;
        this.japanese = japanese;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }

    /** Why less is due, with the article. */
    public String sentence() {
        return sentence;
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
                was == AgeStage.COUNTED
                        && is == AgeStage.PAST
                        && before.reason() == AmountReason.COUNTED_ONLY,
                TWENTY_TWO);
    }

    private static Optional<AgeCause> only(boolean reached, AgeCause cause) {
        return reached ? Optional.of(cause) : Optional.empty();
    }
}
