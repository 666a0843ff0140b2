package jp.yakuba.childallowance.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

    private static final Reform REFORM = Reform.of(ALL);

    private static final List<AllowanceLaw> EDITIONS = all();

    private static final int CHILD_AGE = childAgeOfAll();

    private static final int FIRST_THAT_COUNTS = EDITIONS.stream()
            .filter(law -> law.countedAge != null)
            .mapToInt(law -> law.firstMonth)
            .min()
            .orElse(Months.NEVER);

    private final int firstMonth;
    private final int lastMonth;
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
    private final int paid;
    private final int counted;
    private final int majority;

    private AllowanceLaw(LocalDate day, int lastMonth) {
        if (day.getDayOfMonth() != 1) {
            throw new IllegalStateException("the law of child allowance changes within a month, on " + day);
        }
        firstMonth = Months.of(day);
        this.lastMonth = lastMonth;
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
        paid = belowThird.containsKey(AgeStage.SENIOR) ? child : junior;
        majority = ALL.on("age.majority", day).small();
        counted = countedAge == null ? child : countedAge.small();
    }

    private static List<AllowanceLaw> all() {
        var editions = new ArrayList<AllowanceLaw>();
        var last = Months.NEVER;
        for (var day : ALL.turns().reversed()) {
            editions.addFirst(new AllowanceLaw(day, last));
            last = Months.of(day) - 1;
        }
        return List.copyOf(editions);
    }

    private static Optional<Amount> amount(AgeStage stage, String rank, LocalDate day) {
        return stage.isChild()
                ? ALL.find("amount." + stage.code() + "." + rank, day).map(Amount::of)
                : Optional.empty();
    }

    /** The law from one change of it to the next, in time. */
    public static List<AllowanceLaw> editions() {
        return EDITIONS;
    }

    /** The first month of which the program knows the law. */
    public static int firstKnownMonth() {
        return EDITIONS.getFirst().firstMonth;
    }

    /** From which month on who is 児童 no more may be counted. */
    public static int firstMonthThatCounts() {
        return FIRST_THAT_COUNTS;
    }

    /**
     * At which age who is a 児童 is one no more. Every edition says the same, so that a statement of what goes on after it
     * need not ask for the law of which month; another age would need a rule for who is between both.
     */
    public static int childAge() {
        return CHILD_AGE;
    }

    private static int childAgeOfAll() {
        var ages = EDITIONS.stream().map(law -> law.child).distinct().toList();
        if (ages.size() != 1) {
            throw new IllegalStateException("a child is one to more than one age: " + ages);
        }
        return ages.getFirst();
    }

    /** The first month for which it holds; the first edition stands for all months before it too, as in {@link #of}. */
    public int firstMonth() {
        return firstMonth == firstKnownMonth() ? 0 : firstMonth;
    }

    /** The last one. */
    public int lastMonth() {
        return lastMonth;
    }

    /** The last month for which anything is paid for a child of these ages (支給要件児童). */
    public int lastPaidMonth(Ages ages) {
        return ages.lastSchoolMonth(paid);
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

    /** Whether what was not paid for the month is barred by time on the day (児童手当法第23条第1項). */
    public static boolean isBarred(YearMonth month, LocalDate day) {
        var number = Months.of(month);
        return !day.isBefore(of(number).terms().barredFrom(number));
    }

    /** At which age somebody is of full age on the day (成年, 民法第4条). */
    public static int ageOfMajority(LocalDate day) {
        return of(Months.of(day)).majority;
    }

    /** The reform of October 2024. */
    public static Reform reform() {
        return REFORM;
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

    /** An article as it is cited for its months: that of the law before the reform if they are. */
    public String cited(String article) {
        return firstMonth < Months.of(reform().day()) ? article.replace("児童手当法第", "児童手当法（令和6年改正前）第") : article;
    }

    /** Terms and months of payment. */
    public Terms terms() {
        return terms;
    }
}
