package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import org.jspecify.annotations.Nullable;

/** Numbers that only stand for those to come: fifteen digits from the top, which no sequence reaches. */
public final class PreviewNumbers implements NewNumbers {

    private static final ResidentRecordCode TO_COME = ResidentRecordCode.ofBody("0000000000");
    private static final long FIRST = 999_999_999_999_000L;

    private long given;

    @Override
    public AddresseeNumber addresseeNumber() {
        return new AddresseeNumber(next());
    }

    @Override
    public HouseholdNumber householdNumber() {
        return new HouseholdNumber(next());
    }

    @Override
    public ResidentRecordCode residentRecordCode() {
        return TO_COME;
    }

    /** Whether the number only stands for one to come. */
    public static boolean isPreview(AddresseeNumber number) {
        return number.value().length() == 15 && Long.parseLong(number.value()) >= FIRST;
    }

    /** Whether the number only stands for one to come. */
    public static boolean isPreview(HouseholdNumber number) {
        return number.value().length() == 15 && Long.parseLong(number.value()) >= FIRST;
    }

    /** Whether the code only stands for one to come. */
    public static boolean isPreview(@Nullable ResidentRecordCode code) {
        return TO_COME.equals(code);
    }

    private String next() {
        return Long.toString(FIRST + given++);
    }
}
