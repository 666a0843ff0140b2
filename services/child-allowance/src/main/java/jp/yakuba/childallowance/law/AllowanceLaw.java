package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** What the law says for the months from one change of it to the next: {@code api-specs/parameters/child-allowance}. */
public final class AllowanceLaw {

    private static final Parameters ALL = Parameters.load(
            "child-allowance/amounts",
            "child-allowance/ages",
            "child-allowance/income-limits",
            "child-allowance/terms");

    private static final List<AllowanceLaw> EDITIONS =
            ALL.turns().stream().map(AllowanceLaw::new).toList();

    private final int firstMonth;
    private final Map<AgeStage, Amount> belowThird = new EnumMap<>(AgeStage.class);
    private final Map<AgeStage, Amount> third = new EnumMap<>(AgeStage.class);
    private final Amount facilityUnderThree;
    private final Amount facilityFromThree;
    private final @Nullable Amount specialBenefit;
    private final @Nullable IncomeLimits incomeLimits;
    private final @Nullable Parameter countedAge;
    private final Terms terms;
    private final int rankOfThird;
    private final int threeYears;
    private final int elementary;
    private final int junior;
    private final int child;
    private final int counted;

    private AllowanceLaw(LocalDate day) {
        if (day.getDayOfMonth() != 1) {
            throw new IllegalStateException("the law of child allowance changes within a month, on " + day);
        }
        firstMonth = Months.of(day);
        for (var stage : AgeStage.values()) {
            amount(stage, "below-third", day).ifPresent(amount -> belowThird.put(stage, amount));
            amount(stage, "third", day).ifPresent(amount -> third.put(stage, amount));
        }
        facilityUnderThree = Amount.of(ALL.on("amount.facility.under-three", day));
        facilityFromThree = Amount.of(ALL.on("amount.facility.from-three", day));
        specialBenefit = ALL.find("amount.special-benefit", day).map(Amount::of).orElse(null);
        incomeLimits = IncomeLimits.on(ALL, day).orElse(null);
        countedAge = ALL.find("age.counted", day).orElse(null);
        terms = new Terms(ALL, day);
        rankOfThird = ALL.on("rank.third", day).small();
        threeYears = ALL.on("age.under-three", day).small();
        elementary = ALL.on("age.elementary", day).small();
        junior = ALL.on("age.junior", day).small();
        child = ALL.on("age.child", day).small();
        counted = countedAge == null ? child : countedAge.small();
    }

    private static Optional<Amount> amount(AgeStage stage, String rank, LocalDate day) {
        return stage.isChild()
                ? ALL.find("amount." + stage.code() + "." + rank, day).map(Amount::of)
                : Optional.empty();
    }

    /** The first month of which the program knows the law. */
    public static int firstMonth() {
        return EDITIONS.getFirst().firstMonth;
    }

    /** The law for a month; that for the first one, where the month is before it. */
    public static AllowanceLaw of(int month) {
        for (var i = EDITIONS.size() - 1; i > 0; i--) {
            if (EDITIONS.get(i).firstMonth <= month) {
                return EDITIONS.get(i);
            }
        }
        return EDITIONS.getFirst();
    }

    /** The reform of October 2024. */
    public static Reform reform() {
        return Reform.KNOWN;
    }

    /**
     * The reform that widened the allowance.
     *
     * @param row where the last day on which its claims were taken is said
     * @param day its first day
     * @param claimsUntil the last day on which claims count as of its first month
     */
    public record Reform(Parameter row, LocalDate day, LocalDate claimsUntil) {

        private static final Reform KNOWN = known(ALL.on("reform.claims-until", LocalDate.MIN));

        private static Reform known(Parameter until) {
            return new Reform(until, ALL.on("reform.day", LocalDate.MIN).day(), until.day());
        }
    }

    /** Which stage a child of these ages is in. */
    public AgeStage stage(Ages ages, int month) {
        if (month <= ages.lastMonthUnder(threeYears)) {
            return AgeStage.UNDER_THREE;
        } else if (month <= ages.lastSchoolMonth(elementary)) {
            return AgeStage.ELEMENTARY;
        } else if (month <= ages.lastSchoolMonth(junior)) {
            return AgeStage.JUNIOR;
        } else if (month <= ages.lastSchoolMonth(child)) {
            return AgeStage.SENIOR;
        }
        return month <= ages.lastSchoolMonth(counted) ? AgeStage.COUNTED : AgeStage.PAST;
    }

    /** What is paid for the child of a rank; null if nothing is paid for children of the stage. */
    public @Nullable Amount amount(AgeStage stage, int rank) {
        return isThird(rank) ? third.get(stage) : belowThird.get(stage);
    }

    /** Whether who has the rank is a 第3子 or later. */
    public boolean isThird(int rank) {
        return rank >= rankOfThird;
    }

    /** What is paid to a facility for a child; null if nothing is paid for children of the stage. */
    public @Nullable Amount facilityAmount(AgeStage stage) {
        if (!belowThird.containsKey(stage)) {
            return null;
        }
        return stage == AgeStage.UNDER_THREE ? facilityUnderThree : facilityFromThree;
    }

    /** 特例給付: what is paid above the income limit; null where there is none. */
    public @Nullable Amount specialBenefit() {
        return specialBenefit;
    }

    /** The income limits; null where there are none. */
    public @Nullable IncomeLimits incomeLimits() {
        return incomeLimits;
    }

    /** Up to which age who is no 児童 any more is counted; null where nobody is. */
    public @Nullable Parameter countedAge() {
        return countedAge;
    }

    /** At which age who is a 児童 is one no more. */
    public int childAge() {
        return child;
    }

    /** Terms and months of payment. */
    public Terms terms() {
        return terms;
    }
}
