package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.register.ForeignItems.Stay;
import jp.yakuba.testdata.register.ResidentClass;

/** What the immigration authority grants, and grants again when a period runs out. */
final class Immigration {

    private static final String PERMANENT = "027";
    private static final String SPOUSE_OF_JAPANESE = "028";
    private static final String SPOUSE_OF_PERMANENT = "029";
    private static final String DEPENDANT = "025";
    private static final int MOST_RENEWALS = 4;

    private static final Weighted<Status> OF_HEADS = Weighted.of(
            List.of(
                    new Status(PERMANENT, Period.ZERO, 34),
                    new Status("012", Period.ofYears(3), 20),
                    new Status("017", Period.ofYears(1), 14),
                    new Status("020", Period.ofYears(2), 9),
                    new Status("030", Period.ofYears(3), 8),
                    new Status("026", Period.ofMonths(6), 3),
                    new Status("007", Period.ofYears(5), 2),
                    new Status("014", Period.ofYears(5), 2),
                    new Status("005", Period.ofYears(5), 2),
                    new Status("016", Period.ofYears(3), 2),
                    new Status("001", Period.ofYears(5), 1)),
            Status::weight);
    private static final Status STUDENT = new Status("023", Period.of(2, 3, 0), 0);

    private final Dice dice;

    Immigration(Dice dice) {
        this.dice = dice;
    }

    private record Status(String code, Period period, double weight) {}

    /**
     * A stay granted on a day.
     *
     * @param from the day
     * @param stay what was granted
     */
    record Grant(LocalDate from, Stay stay) {}

    /** The status of the first of a family; students are young. */
    String statusOfHead(int age) {
        return age < 29 && dice.chance(0.35) ? STUDENT.code : OF_HEADS.pick(dice).code;
    }

    /** The status of the family of someone with a status. */
    static String statusOfFamily(String head, Role role) {
        return switch (head) {
            case PERMANENT -> role == Role.SPOUSE ? SPOUSE_OF_PERMANENT : PERMANENT;
            case "030" -> "030";
            default -> DEPENDANT;
        };
    }

    static String statusOfSpouseOfJapanese() {
        return SPOUSE_OF_JAPANESE;
    }

    /** The grants from a day to another: the first, and those that follow when a period runs out. */
    List<Grant> grants(String status, LocalDate from, LocalDate until) {
        List<Grant> grants = new ArrayList<>();
        Period period = period(status);
        LocalDate start = from;
        while (true) {
            boolean last = grants.size() == MOST_RENEWALS || period.isZero();
            Period granted = last ? Period.ZERO : period;
            LocalDate expiry = start.plus(granted);
            grants.add(new Grant(start, stay(last ? PERMANENT : status, granted, expiry, grants.size())));
            if (last || expiry.isAfter(until)) {
                return grants;
            }
            start = expiry.minusDays(dice.between(45, 80));
            period = dice.chance(0.5) ? Period.ofYears(3) : Period.ofYears(5);
        }
    }

    private Period period(String status) {
        return switch (status) {
            case PERMANENT -> Period.ZERO;
            case "023" -> STUDENT.period;
            case "026" -> Period.ofMonths(6);
            case "017", DEPENDANT -> Period.ofYears(1);
            case "007", "014", "005", "001" -> Period.ofYears(5);
            default -> dice.chance(0.5) ? Period.ofYears(3) : Period.ofYears(1);
        };
    }

    private static Stay stay(String status, Period period, LocalDate expiry, int card) {
        return period.isZero()
                ? new Stay(ResidentClass.MID_TO_LONG_TERM, status, null, null, card, null)
                : new Stay(ResidentClass.MID_TO_LONG_TERM, status, period, expiry, card, null);
    }

    /** 特別永住者: no status, no period. */
    static Stay specialPermanent() {
        return new Stay(ResidentClass.SPECIAL_PERMANENT, null, null, null, 0, null);
    }

    /** 経過滞在者 by birth: for sixty days no status is needed (入管法第22条の2). */
    static Stay transitionalByBirth() {
        return new Stay(ResidentClass.TRANSITIONAL_BY_BIRTH, null, null, null, null, null);
    }
}
