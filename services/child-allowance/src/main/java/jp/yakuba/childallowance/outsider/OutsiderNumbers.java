package jp.yakuba.childallowance.outsider;

import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Gives 宛名番号 to those whom the register does not number. The space of numbers is one for the municipality: residents count up from
 * 1, and each business has a million numbers of its own behind 9 and its number (027: 927 000 001 and on, then the check digit), so
 * that no two ever give the same. A number that somebody has whom a system before has numbered so is left out.
 */
final class OutsiderNumbers {

    private static final long EACH = 1_000_000;
    private static final long FIRST = 900 * EACH + Long.parseLong(ChildAllowance.ROOM.number()) * EACH;

    private OutsiderNumbers() {}

    /** The next number; taken in the transaction that uses it. */
    static AddresseeNumber next(UnitOfWork work) {
        var body = work.sql()
                .createQuery("""
                        insert into child_allowance.outsider_numbering as numbering (last_body) values (:first)
                        on conflict (municipality_code) do update set last_body = numbering.last_body
                        returning last_body
                        """)
                .bind("first", FIRST)
                .mapTo(Long.class)
                .one();
        AddresseeNumber number;
        do {
            body = SequentialNumbers.TEN_DIGITS.nextBody(body);
            number = new AddresseeNumber(SequentialNumbers.TEN_DIGITS.withCheckDigit(body));
        } while (isTaken(work, number));
        if (body >= FIRST + EACH) {
            throw new IllegalStateException("all numbers of the business are given");
        }
        work.sql()
                .createUpdate("update child_allowance.outsider_numbering set last_body = :body")
                .bind("body", body)
                .execute();
        return number;
    }

    private static boolean isTaken(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("select exists(select from child_allowance.addressee where addressee_number = :number)")
                .bind("number", number.value())
                .mapTo(Boolean.class)
                .one();
    }
}
