package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;

/** What must hold of a claim: it names the days that its reason is about, in their order, and no others. */
final class ClaimRules {

    private ClaimRules() {}

    static Findings check(Claim claim) {
        return eventNamed(claim)
                .and(ceasedNamed(claim))
                .and(ceasedAfterItsEvent(claim))
                .and(notBeforeItsEvent(claim))
                .and(unused("event", claim.event() != null && !claim.reason().hasEvent()))
                .and(unused("ceased", claim.ceased() != null && !claim.reason().ceases()));
    }

    private static Findings eventNamed(Claim claim) {
        return when(
                claim.reason().hasEvent() && claim.event() == null,
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_EVENT_MISSING,
                        "event",
                        "この理由の請求には、事由の生じた日が必要です。",
                        "転出予定日、出生の日、公務員でなくなった日、請求できなくなった日のいずれかを入力してください。"));
    }

    /** The 15 days count from it (児童手当法第8条第3項). */
    private static Findings ceasedNamed(Claim claim) {
        return when(
                claim.reason().ceases() && claim.ceased() == null,
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_CEASED_MISSING,
                        "ceased",
                        "この理由の請求には、その理由がやんだ日が必要です。",
                        "災害その他やむを得ない理由がやんだ日を入力してください。"));
    }

    private static Findings ceasedAfterItsEvent(Claim claim) {
        return when(
                claim.event() != null
                        && claim.ceased() != null
                        && claim.ceased().isBefore(claim.event()),
                () -> Finding.error(
                        FoundationError.PERIOD_REVERSED, "ceased", "期間の終わりが始まりより前です。", "始まりの日と終わりの日を確かめてください。"));
    }

    /** A move may be claimed for before the planned day of moving out; it counts as of that day. */
    private static Findings notBeforeItsEvent(Claim claim) {
        var since = claim.ceased() == null ? claim.event() : claim.ceased();
        return when(
                since != null
                        && claim.reason() != ClaimReason.MOVED_IN
                        && claim.reason().hasEvent()
                        && claim.date().isBefore(since),
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_BEFORE_EVENT,
                        "date",
                        "請求の日が事由の生じた日より前です。",
                        "請求の日と、事由の生じた日か理由のやんだ日を確かめてください。"));
    }

    private static Findings unused(String field, boolean sent) {
        return when(
                sent,
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_DAY_UNUSED, field, "この理由の請求では使わない日です。", "請求の理由を確かめるか、この日を消してください。"));
    }
}
