package jp.yakuba.testdata.file;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.Version;
import org.jspecify.annotations.Nullable;

/**
 * 個別事項 (法第7条第9号～第11号の2): what other businesses would have told the register by a day. They follow from age and
 * from the time in the town; who is in 国民健康保険 is drawn by the person's place in the register.
 */
final class Affiliations {

    private static final LocalDate LONG_TERM_CARE_BEGAN = LocalDate.of(2000, Month.APRIL, 1);
    private static final LocalDate LATTER_STAGE_CARE_BEGAN = LocalDate.of(2008, Month.APRIL, 1);
    private static final MonthDay END_OF_FISCAL_YEAR = MonthDay.of(Month.MARCH, 31);
    private static final int MONTHS_BEFORE_VOTING = 3;

    private final Row row;
    private final Version version;
    private final Person person;
    private final LocalDate asOf;
    private final LocalDate since;
    private final @Nullable LocalDate left;
    private final int lot;

    /** Those that stand in a row. */
    Affiliations(Row row) {
        this.row = row;
        this.version = row.version();
        this.person = row.resident().person();
        this.left = left(version);
        this.asOf = left == null ? row.affiliationsAsOf() : left;
        this.since = since(row.resident(), version);
        this.lot = Dice.of(row.person(), 0).below(100);
    }

    /**
     * Membership in an insurance.
     *
     * @param insured 資格有無
     * @param acquired 資格取得年月日
     * @param lost 資格喪失年月日
     */
    record Insurance(
            boolean insured,
            @Nullable LocalDate acquired,
            @Nullable LocalDate lost) {

        static final Insurance NEVER = new Insurance(false, null, null);
    }

    /** 選挙人名簿: Japanese of 18 and more, three months after moving in (公職選挙法第21条). */
    boolean isOnElectoralRoll() {
        return row.isJapanese()
                && left == null
                && isAtLeast(18)
                && !since.plusMonths(MONTHS_BEFORE_VOTING).isAfter(asOf);
    }

    /** 国民健康保険: until 75; two of ten before 65, seven of ten after. */
    Insurance nationalHealthInsurance() {
        boolean fromTheFirst = lot < 22;
        boolean sinceRetirement = lot < 70 && isAtLeast(65);
        if (!fromTheFirst && !sinceRetirement) {
            return Insurance.NEVER;
        }
        LocalDate acquired = fromTheFirst ? since : later(since, person.turns(65));
        LocalDate ends = person.turns(75);
        return acquired.isBefore(ends) ? insured(acquired, ends) : Insurance.NEVER;
    }

    /** 後期高齢者医療: from 75. */
    Insurance latterStageElderlyCare() {
        return isAtLeast(75)
                ? insured(later(LATTER_STAGE_CARE_BEGAN, later(since, person.turns(75))), null)
                : Insurance.NEVER;
    }

    /** 介護保険: from 65, which one is on the day before the birthday (年齢計算ニ関スル法律). */
    Insurance longTermCare() {
        LocalDate from = person.turns(65).minusDays(1);
        return from.isAfter(asOf) ? Insurance.NEVER : insured(later(LONG_TERM_CARE_BEGAN, later(since, from)), null);
    }

    /** 国民年金: from 20 to 60. */
    Insurance nationalPension() {
        LocalDate from = person.turns(20).minusDays(1);
        LocalDate acquired = row.isJapanese() ? from : later(from, since);
        LocalDate ends = person.turns(60).minusDays(1);
        return acquired.isAfter(asOf) || !acquired.isBefore(ends) ? Insurance.NEVER : insured(acquired, ends);
    }

    /** Whether there is a 基礎年金番号. */
    boolean hasPensionNumber() {
        return nationalPension().acquired() != null;
    }

    /** 第1号, 第2号 or 第3号. */
    @Nullable
    String pensionClass() {
        if (!nationalPension().insured()) {
            return null;
        }
        boolean dependant = person.sex() == Sex.FEMALE && person.isMarried() && lot >= 60;
        return lot < 35 ? "1" : dependant ? "3" : "2";
    }

    @Nullable
    LocalDate pensionClassChanged() {
        LocalDate acquired = nationalPension().acquired();
        return pensionClass() == null || acquired == null ? null : acquired;
    }

    /** 児童手当: of the parent who receives it for a child until the end of the fiscal year in which it turns 18. */
    @Nullable
    YearMonth childAllowanceFrom() {
        if (left != null || !row.isNewest() || !isRecipient()) {
            return null;
        }
        return version.standing().household().members().stream()
                .map(Resident::person)
                .filter(person.children()::contains)
                .filter(child -> !endOfEighteenth(child).isBefore(asOf))
                .map(Person::born)
                .min(Comparator.naturalOrder())
                .map(born -> YearMonth.from(later(born, since)).plusMonths(1))
                .filter(from -> !from.isAfter(YearMonth.from(asOf)))
                .orElse(null);
    }

    private boolean isRecipient() {
        Optional<Person> partner = person.partner().filter(other -> version.standing().household().members().stream()
                .anyMatch(member -> member.person() == other));
        return partner.isEmpty() || person.sex() == Sex.MALE;
    }

    private static LocalDate endOfEighteenth(Person child) {
        LocalDate birthday = child.turns(18);
        LocalDate end = END_OF_FISCAL_YEAR.atYear(birthday.getYear());
        return end.isBefore(birthday) ? end.plusYears(1) : end;
    }

    private boolean isAtLeast(int age) {
        return !person.turns(age).isAfter(asOf);
    }

    /** Insured from a day to another or to the day of leaving, whichever comes first. */
    private Insurance insured(LocalDate from, @Nullable LocalDate ends) {
        if (left != null && (ends == null || left.isBefore(ends))) {
            return new Insurance(false, from, later(from, left));
        }
        boolean over = ends != null && !ends.isAfter(asOf);
        return new Insurance(!over, from, over ? ends : null);
    }

    private static @Nullable LocalDate left(Version version) {
        Leaving leaving = version.leaving();
        Leaving.Deletion deletion = leaving == null ? null : leaving.deletion();
        return deletion == null ? null : deletion.date().value().clampedToCalendar();
    }

    /** Since when in the town. */
    private static LocalDate since(Resident resident, Version version) {
        RecordedDate since = version.residence().residentSince();
        RecordedDate entered = resident.first().movement().date();
        return (since == null ? entered : since).value().clampedToCalendar();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
