package jp.yakuba.testdata.file;

import java.time.LocalDate;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.Version;

/** A version with everything that its row needs besides. */
final class Row {

    private final Numbers numbers;
    private final NumberRanges ranges;
    private final LocalDate asOf;
    private final Resident resident;
    private final Version version;
    private final int number;
    private final Affiliations affiliations;

    /**
     * The row of a version.
     *
     * @param number 個人履歴番号, from 1
     */
    Row(Numbers numbers, NumberRanges ranges, LocalDate asOf, Resident resident, Version version, int number) {
        this.numbers = numbers;
        this.ranges = ranges;
        this.asOf = asOf;
        this.resident = resident;
        this.version = version;
        this.number = number;
        this.affiliations = new Affiliations(this);
    }

    /** What numbers people get. */
    Numbers numbers() {
        return numbers;
    }

    /** The numbers of the shard. */
    NumberRanges ranges() {
        return ranges;
    }

    Resident resident() {
        return resident;
    }

    Version version() {
        return version;
    }

    /** 個人履歴番号. */
    int number() {
        return number;
    }

    Affiliations affiliations() {
        return affiliations;
    }

    /** How many people of the town were numbered before. */
    long person() {
        return ranges.person(resident.ordinal());
    }

    boolean isNewest() {
        return number == resident.versions().size();
    }

    boolean isJapanese() {
        return version.standing().kind() == Kind.JAPANESE;
    }

    /** The day as of which the items of other businesses are: the register's for the newest version. */
    LocalDate affiliationsAsOf() {
        return isNewest() ? asOf : version.movement().processed();
    }
}
