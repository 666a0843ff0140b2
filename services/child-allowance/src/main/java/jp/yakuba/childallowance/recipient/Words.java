package jp.yakuba.childallowance.recipient;

import java.time.YearMonth;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.AddresseeInSight;

/** How months, amounts and people are written on the page of a family. */
final class Words {

    private Words() {}

    static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }

    static String months(YearMonth first, YearMonth last) {
        return month(first) + "から" + month(last) + "まで";
    }

    static String yen(long amount) {
        return "%,d円".formatted(amount);
    }

    static String rank(int rank) {
        return rank == 0 ? "" : "第" + rank + "子";
    }

    /** The calculation calls children by their numbers. */
    static String named(String text, Map<AddresseeNumber, AddresseeInSight> people) {
        for (var person : people.values()) {
            if (text.startsWith(person.number())) {
                return person.name() + text.substring(person.number().length());
            }
        }
        return text;
    }
}
