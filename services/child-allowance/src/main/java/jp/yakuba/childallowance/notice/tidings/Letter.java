package jp.yakuba.childallowance.notice.tidings;

import java.util.Map;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.KeptAddressee;
import org.jspecify.annotations.Nullable;

/**
 * To whom and where to, and who the people are that the matter names, as the register tells of them now.
 *
 * @param people all who are named
 */
public record Letter(
        String name, @Nullable String postalCode, String address, Map<AddresseeNumber, KeptAddressee> people) {

    /** Takes the people as they are now. */
    public Letter {
        people = Map.copyOf(people);
    }

    NoticeContent.Child child(AddresseeNumber number) {
        var kept = people.get(number);
        if (kept == null) {
            throw new IllegalStateException("nobody is known by that number");
        }
        return new NoticeContent.Child(
                kept.person().names().shown(), kept.person().birthDate().display(DateStyle.WAREKI));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
