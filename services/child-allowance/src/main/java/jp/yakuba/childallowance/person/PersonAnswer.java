package jp.yakuba.childallowance.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is told over REST.
 *
 * @param ofProtectedPerson 支援措置対象者
 * @param guarded whether the addresses are to be kept like those of a protected person
 * @param suppressed whether anything is suppressed
 * @param resident 宛名番号 as which an outsider lives here since; missing if nobody has said so
 * @param household the others of the household; missing where the caller may not know where they live
 */
record PersonAnswer(
        @JsonUnwrapped Shown<Addressee> person,
        @JsonProperty("protected") boolean ofProtectedPerson,
        boolean guarded,
        boolean suppressed,
        @Nullable AddresseeNumber resident,
        @Nullable List<AddresseeNumber> household) {

    static PersonAnswer of(Operator operator, People.Family family, @Nullable AddresseeNumber resident) {
        var kept = family.person();
        var number = kept.person().addresseeNumber();
        return new PersonAnswer(
                Shown.of(kept.json(operator)),
                kept.marks().isOfProtectedPerson(),
                kept.marks().guardsAddresses(),
                kept.marks().isSuppressed(),
                resident,
                kept.showsWhereabouts(operator)
                        ? family.household().stream()
                                .map(member -> member.person().addresseeNumber())
                                .filter(member -> !member.equals(number))
                                .toList()
                        : null);
    }
}
