package jp.yakuba.childallowance.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.claim.claimed.Caring;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.Designation;
import jp.yakuba.childallowance.claim.claimed.Spouse;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.Fact;

/** What a claim says of the parents beside the claimant: the other one, who designated the claimant, why there is none. */
final class PeopleOfClaim {

    private PeopleOfClaim() {}

    static List<Fact> of(CertificationClaim claim, Map<AddresseeNumber, AddresseeInSight> people) {
        var facts = new ArrayList<Fact>();
        var designation = claim.claimant().designation();
        if (designation != null) {
            facts.add(new Fact("父母指定者指定届", text(designation)));
        }
        var caring = claim.claimant().caring();
        if (caring != null) {
            facts.add(new Fact("養育の申立て", text(caring)));
        }
        var spouse = claim.spouse();
        if (spouse != null) {
            facts.addAll(facts(spouse, people));
        }
        return facts;
    }

    private static String text(Designation designation) {
        var until = designation.until();
        return designation.by().japanese() + "（" + designation.name()
                + (Boolean.TRUE.equals(designation.abroad()) ? "、国外" : "") + "）が"
                + ClaimPages.day(designation.from()) + "から" + (until == null ? "" : ClaimPages.day(until) + "まで")
                + "指定";
    }

    private static String text(Caring caring) {
        return caring.noParent().japanese() + "（" + ClaimPages.day(caring.statedOn()) + "の申立て）";
    }

    private static List<Fact> facts(Spouse spouse, Map<AddresseeNumber, AddresseeInSight> people) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("配偶者", spouse.tie().japanese() + who(spouse, people)));
        var service = spouse.publicService();
        if (service != null) {
            facts.add(new Fact("配偶者が公務員かどうか", service.japanese()));
        }
        if (spouse.isCompared()) {
            facts.add(new Fact(
                    "所得の比較",
                    "%d年 請求者 %,d円、配偶者 %,d円".formatted(spouse.incomeYear(), spouse.claimantIncome(), spouse.income())));
        }
        var paper = spouse.paper();
        if (paper != null) {
            facts.add(new Fact("離婚協議中の書類", paper.japanese()));
        }
        return facts;
    }

    private static String who(Spouse spouse, Map<AddresseeNumber, AddresseeInSight> people) {
        var number = spouse.addressee();
        if (number == null) {
            return spouse.name() == null ? "" : "　" + spouse.name();
        }
        var known = people.get(number);
        return "　" + (known == null ? "" : known.name() + "　") + number.value();
    }
}
