package jp.yakuba.childallowance.notice;

import java.time.YearMonth;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;

/** Children who reach an age, by which less is due. */
public final class AgeingOfATown {

    /** Born on 2023-05-20, a child makes less due from this month on. */
    public static final YearMonth THREE = YearMonth.of(2026, 6);

    private AgeingOfATown() {}

    /** Somebody to whom an amount is due for a child of that birth date. */
    public static void certified(ClaimsOfATown claims, String parent, String child, String born) {
        claims.live(parent, child, born);
        var body = ClaimsOfATown.claim(parent, child)
                .replace("2025-11-20", born)
                .replace("\"reason\": \"birth\", \"event\": \"" + born + "\"", "\"reason\": \"other\"");
        new AmendmentsOfATown(claims).certified(body);
    }

    /** The decision that less is due, since the child is three. */
    public static String revised(ClaimsOfATown claims, String parent, String child) {
        certified(claims, parent, child, "2023-05-20");
        return decided(claims, parent);
    }

    /** The same of somebody who is certified and has begun to hide since. */
    public static String decided(ClaimsOfATown claims, String parent) {
        DrivenLetters.run(claims.accounts(), LetterRound.What.AGED, THREE.toString(), false);
        return claims.asked(
                        "select revision_id::text from child_allowance.age_revision where recipient = '" + parent + "'")
                .getFirst();
    }
}
