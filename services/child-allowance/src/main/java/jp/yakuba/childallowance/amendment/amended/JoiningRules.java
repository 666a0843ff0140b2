package jp.yakuba.childallowance.amendment.amended;

import static jp.yakuba.foundation.finding.Found.inEach;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.childallowance.claim.claimed.ChildInRegister;
import jp.yakuba.childallowance.claim.claimed.ClaimantInRegister;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Registered;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * What must hold of a claim for more beside what the office knows of people: the same as of the claim for certification.
 *
 * @param as as whom the recipient was certified
 * @param people those of the amendment whom the office knows
 */
public record JoiningRules(Amendment amendment, EntitledAs as, Map<AddresseeNumber, Registered> people) {

    private static final String RECIPIENT = "recipient";

    public JoiningRules {
        people = Map.copyOf(people);
    }

    /** All that is wrong with the recipient and with each who comes. */
    public Findings check() {
        var recipient = people.get(amendment.recipient());
        return claimant().check().and(inEach("children", amendment.children().size(), i -> {
            var child = amendment.children().get(i);
            return new ChildInRegister(
                            as,
                            Objects.requireNonNull(child.birthDate()),
                            Objects.requireNonNull(child.care()).to(),
                            child.livingApart(),
                            recipient,
                            people.get(child.addressee()))
                    .check();
        }));
    }

    /** What is wrong with the first month from which more is due. */
    public Findings from(YearMonth first) {
        return claimant().from(first);
    }

    private ClaimantInRegister claimant() {
        return new ClaimantInRegister(as, people.get(amendment.recipient()), RECIPIENT);
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "JoiningRules[…]";
    }
}
