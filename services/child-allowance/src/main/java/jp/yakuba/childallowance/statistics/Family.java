package jp.yakuba.childallowance.statistics;

import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import org.jspecify.annotations.Nullable;

/**
 * A recipient in a month.
 *
 * @param entitledAs as whom it was certified
 * @param employment 被用者区分; null where it was not asked
 * @param amount what is due for the month
 * @param stages in which stage each child is for whom is paid, the youngest first; those of whom nobody knows are not among them
 * @param ageless how many children there are whose age the room does not know
 */
record Family(String entitledAs, @Nullable String employment, long amount, List<AgeStage> stages, int ageless) {

    Family {
        stages = stages.stream().sorted().toList();
    }

    boolean isFacility() {
        return entitledAs.equals("facility");
    }
}
