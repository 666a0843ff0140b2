package jp.yakuba.childallowance.notice.tidings;

import java.util.UUID;

/** What a notice tells of. */
public sealed interface Matter {

    /** Where its notices are on the screen. */
    String screen();

    /** A claim for certification, decided on or against. */
    record OfClaim(UUID claim) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/claims/" + claim + "/notices";
        }
    }

    /** A revision of the amount or an extinction, or a claim for a revision that was decided against. */
    record OfAmendment(UUID amendment) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/amendments/" + amendment + "/notices";
        }
    }
}
